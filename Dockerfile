# One image for every role: SOUK_ROLE says which a container runs. Nothing secret is in it; it starts in production
# and lists what is missing. Configuration: the table in README.md.

FROM node:24-slim AS built
WORKDIR /souk
RUN npm install --global pnpm@12
# From the lock file alone, so that a change of our code downloads nothing anew.
COPY pnpm-lock.yaml pnpm-workspace.yaml ./
RUN pnpm fetch --prod
COPY . .
RUN pnpm install --prod --offline --frozen-lockfile

FROM node:24-slim
# In a container the port reaches only where it is published to; development still has to allow it by name.
ENV NODE_ENV=production SOUK_MODE=production HOST=0.0.0.0 SOUK_DATA=/data
WORKDIR /souk
COPY --from=built /souk ./
# The code belongs to root: what runs it cannot change it.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
# A worker serves nothing but its metrics.
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "-e", "const { SOUK_ROLE, PORT, METRICS_PORT } = process.env; fetch(SOUK_ROLE === 'worker' ? `http://127.0.0.1:${METRICS_PORT || 4090}/metrics` : `http://127.0.0.1:${PORT || 4000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# What `pnpm start` runs, without pnpm between it and the signal to stop.
ENTRYPOINT ["node", "--import", "tsx/esm", "gateway/src/main.ts"]

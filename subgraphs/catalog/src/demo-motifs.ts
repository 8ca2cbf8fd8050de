/** The two inks of a picture: what a thing is of, and what is set off from it. */
export interface Inks { readonly main: string; readonly accent: string }

/** Draws a thing into 1200 × 900, standing on the line y = 700. */
type Motif = (inks: Inks) => string;

const shine = `fill="#fff" opacity=".22"`;
const shade = `fill="#000" opacity=".14"`;
const legs = (places: readonly number[], top: number, ink: string) => places.map((x) => `<path d="M${x} ${top} h26 l-4 ${700 - top} h-18 z" fill="${ink}"/>`).join("");
const board = (x: number, y: number, width: number, ink: string, thickness = 30) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${thickness}" rx="5" fill="${ink}"/><rect x="${x}" y="${y + thickness - 8}" width="${width}" height="8" rx="3" ${shade}/>`;
const wheel = (x: number, ink: string) => `<circle cx="${x}" cy="580" r="118" fill="none" stroke="#23262b" stroke-width="14"/><circle cx="${x}" cy="580" r="106" fill="none" stroke="${ink}" stroke-width="5"/>
  ${[0, 30, 60, 90, 120, 150].map((turn) => `<path d="M${x - 104} 580 h208" stroke="#8b8f96" stroke-width="2" transform="rotate(${turn} ${x} 580)"/>`).join("")}<circle cx="${x}" cy="580" r="12" fill="#8b8f96"/>`;

/** What the demo market shows, each of a few shapes. */
export const demoMotifs = {
  mug: ({ main, accent }) => `<path d="M735 430 q130 -8 118 100 q-10 96 -130 92" fill="none" stroke="${main}" stroke-width="34"/>
    <path d="M440 380 h310 l-16 292 q-4 28 -36 28 h-206 q-32 0 -36 -28 z" fill="${main}"/><path d="M440 380 h310 l-6 108 q-140 40 -298 0 z" fill="${accent}"/>
    <ellipse cx="595" cy="380" rx="155" ry="30" fill="#2a211b"/><ellipse cx="595" cy="380" rx="155" ry="30" fill="none" stroke="${accent}" stroke-width="9"/><path d="M480 430 q-6 130 12 240" stroke="#fff" stroke-width="20" opacity=".2" fill="none"/>`,
  bowl: ({ main, accent }) => `<path d="M330 460 q20 214 210 232 v8 h120 v-8 q190 -18 210 -232 z" fill="${main}"/><ellipse cx="600" cy="460" rx="270" ry="56" fill="${accent}"/><ellipse cx="600" cy="470" rx="236" ry="40" ${shade}/>
    ${[[420, 560], [500, 620], [610, 590], [700, 640], [760, 550], [560, 540], [660, 530]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="6" fill="#2a211b" opacity=".4"/>`).join("")}`,
  vase: ({ main, accent }) => `<path d="M590 330 q-30 -130 -130 -200 M600 330 q10 -150 40 -250 M612 330 q60 -110 150 -150" stroke="#6b5a44" stroke-width="9" fill="none"/>
    ${[[470, 140], [520, 200], [640, 90], [628, 180], [750, 184], [690, 232], [560, 270]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="17" fill="${accent}"/>`).join("")}
    <path d="M540 320 h120 q-6 70 40 140 q66 110 8 240 h-216 q-58 -130 8 -240 q46 -70 40 -140 z" fill="${main}"/><ellipse cx="600" cy="322" rx="60" ry="13" fill="#2a211b"/><path d="M528 480 q-40 90 -6 190" stroke="#fff" stroke-width="22" opacity=".2" fill="none"/>`,
  plates: ({ main, accent }) => [0, 1, 2, 3].map((n) => `<ellipse cx="600" cy="${660 - n * 46}" rx="300" ry="58" fill="${n % 2 ? accent : main}"/><ellipse cx="600" cy="${650 - n * 46}" rx="300" ry="52" fill="${n % 2 ? main : accent}" opacity=".55"/>`).join("")
    + `<ellipse cx="600" cy="508" rx="200" ry="32" ${shade}/>`,
  stool: ({ main, accent }) => `${legs([420, 740], 400, accent)}<path d="M520 400 h22 l-22 300 h-16 z M660 400 h22 l16 300 h-16 z" fill="${accent}"/>${board(440, 560, 320, accent, 20)}<rect x="380" y="350" width="440" height="58" rx="26" fill="${main}"/><rect x="400" y="358" width="400" height="14" rx="7" ${shine}/>`,
  chair: ({ main, accent }) => `<path d="M430 150 q-18 0 -14 30 l24 520 h24 l-14 -520 z M746 150 q18 0 14 30 l-10 520 h-24 l6 -520 z" fill="${main}"/>${[190, 250, 310].map((y) => board(424, y, 336, main, 26)).join("")}
    <path d="M408 440 h370 l34 60 h-430 z" fill="${accent}"/>${[0, 1, 2, 3, 4, 5].map((n) => `<path d="M${420 + n * 62} 442 l${(n - 2) * 6} 56" stroke="#000" stroke-width="3" opacity=".25"/>`).join("")}<rect x="380" y="498" width="434" height="26" rx="8" fill="${main}"/><path d="M398 520 h26 l-6 180 h-16 z M774 520 h26 l-4 180 h-16 z" fill="${main}"/>`,
  bench: ({ main, accent }) => `${legs([260, 320, 858, 918], 470, accent)}${board(210, 430, 780, main, 54)}<path d="M230 448 h740 M260 462 h600" stroke="#000" stroke-width="2" opacity=".18"/>`,
  shelf: ({ main, accent }) => `<path d="M330 160 v500 M870 160 v500" stroke="${accent}" stroke-width="18"/>${[260, 430, 600].map((y) => board(290, y, 620, main)).join("")}
    <rect x="370" y="150" width="36" height="110" fill="#a34a3c"/><rect x="410" y="166" width="30" height="94" fill="#2f5d62"/><rect x="444" y="140" width="40" height="120" fill="#d9b26f"/><circle cx="760" cy="222" r="38" fill="#6f8f5f"/><rect x="738" y="236" width="44" height="24" fill="#e8e0d2"/>
    <rect x="640" y="330" width="150" height="100" fill="#e8e0d2"/><rect x="660" y="350" width="110" height="62" fill="#7f9bb0"/><ellipse cx="450" cy="410" rx="60" ry="20" fill="#8f6a4f"/><rect x="400" y="520" width="200" height="80" rx="8" fill="#b98f63"/>`,
  backpack: ({ main, accent }) => `<path d="M520 190 q80 -90 160 0" stroke="${accent}" stroke-width="20" fill="none"/><path d="M400 330 q0 -150 200 -150 q200 0 200 150 v320 q0 50 -50 50 h-300 q-50 0 -50 -50 z" fill="${main}"/>
    <path d="M400 340 q200 60 400 0 v-60 q-200 -70 -400 0 z" fill="${accent}"/><rect x="460" y="480" width="280" height="160" rx="22" ${shade}/><rect x="460" y="470" width="280" height="160" rx="22" fill="${main}"/><path d="M478 500 h244" stroke="${accent}" stroke-width="8"/><rect x="585" y="330" width="30" height="96" rx="6" fill="#d9b26f"/>`,
  messenger: ({ main, accent }) => `<path d="M330 420 q270 -380 540 0" stroke="${accent}" stroke-width="24" fill="none"/><rect x="300" y="400" width="600" height="300" rx="26" fill="${main}"/><path d="M300 426 q0 -26 26 -26 h548 q26 0 26 26 v130 q-300 60 -600 0 z" fill="${accent}"/>
    <text x="600" y="510" font-family="sans-serif" font-weight="bold" font-size="86" fill="#fff" opacity=".8" text-anchor="middle">GER 47</text><rect x="430" y="540" width="34" height="70" rx="6" fill="#c9ccd1"/><rect x="736" y="540" width="34" height="70" rx="6" fill="#c9ccd1"/>`,
  bicycle: ({ main, accent }) => `${wheel(370, accent)}${wheel(840, accent)}<path d="M370 580 L500 360 L760 360 L590 580 Z M590 580 L480 310 M760 360 L840 580 M745 300 L760 360" stroke="${main}" stroke-width="17" fill="none" stroke-linejoin="round"/>
    <circle cx="590" cy="580" r="34" fill="none" stroke="#3a3d42" stroke-width="9"/><path d="M430 306 h100" stroke="#3a2a20" stroke-width="24" stroke-linecap="round"/><path d="M700 300 h70 q40 4 34 44" stroke="#3a3d42" stroke-width="13" fill="none"/>`,
  lamp: ({ main, accent }) => `<ellipse cx="600" cy="684" rx="130" ry="22" fill="${main}"/><path d="M588 430 h24 l10 250 h-44 z" fill="${main}"/><circle cx="600" cy="540" r="28" fill="${main}"/><path d="M500 190 h200 l90 250 h-380 z" fill="${accent}"/><path d="M500 190 h60 l-60 250 h-90 z" ${shine}/><ellipse cx="600" cy="440" rx="190" ry="18" fill="#fff3cf"/>`,
  prints: ({ main, accent }) => [[250, 180, 0], [520, 130, 1], [790, 180, 0]].map(([x, y, isTall]) => {
    const height = isTall ? 470 : 400;
    return `<rect x="${x! + 8}" y="${y! + 10}" width="230" height="${height}" ${shade}/><rect x="${x}" y="${y}" width="230" height="${height}" fill="#fbf8f1"/><path d="M${x! + 115} ${y! + height - 50} v-${height - 140}" stroke="${main}" stroke-width="7"/>
      ${[0, 1, 2, 3, 4].map((n) => `<path d="M${x! + 115} ${y! + height - 90 - n * 52} q${isTall ? 70 : 60} -10 76 -66 q-64 4 -76 66 q-64 4 -76 -66 q60 4 76 66" fill="${n % 2 ? accent : main}"/>`).join("")}`;
  }).join(""),
  pattern: ({ main, accent }) => `<rect x="300" y="160" width="600" height="500" fill="#fbf8f1"/><path d="M480 220 q120 60 240 0 l40 150 q60 20 70 90 l-20 160 h-420 l-20 -160 q10 -70 70 -90 z" fill="none" stroke="${main}" stroke-width="8"/>
    <path d="M500 240 q100 60 200 0 l36 146 q50 20 56 80 l-16 130 h-352 l-16 -130 q6 -60 56 -80 z" fill="none" stroke="${accent}" stroke-width="5" stroke-dasharray="18 12"/><path d="M600 300 v290" stroke="${main}" stroke-width="3"/><rect x="240" y="676" width="720" height="26" fill="#e7c66a"/>
    ${Array.from({ length: 35 }, (_, n) => `<path d="M${250 + n * 20} 676 v${n % 5 ? 8 : 15}" stroke="#5a4a1c" stroke-width="2"/>`).join("")}`,
  icons: ({ main, accent }) => Array.from({ length: 15 }, (_, n) => {
    const [x, y, ink] = [300 + n % 5 * 126, 190 + Math.floor(n / 5) * 160, n % 3 ? main : accent];
    const shape = [`<circle cx="48" cy="48" r="34"/>`, `<path d="M14 30 h68 l-8 52 h-52 z"/>`, `<path d="M48 10 L86 84 H10 Z"/>`, `<rect x="16" y="16" width="64" height="64" rx="14"/>`, `<path d="M48 84 q-60 -44 -24 -68 q24 -4 24 20 q0 -24 24 -20 q36 24 -24 68"/>`][(n * 7) % 5]!;
    return `<rect x="${x}" y="${y}" width="96" height="96" rx="20" fill="#fbf8f1"/><g transform="translate(${x} ${y})" fill="none" stroke="${ink}" stroke-width="8" stroke-linejoin="round">${shape}</g>`;
  }).join(""),
} satisfies Readonly<Record<string, Motif>>;

/** Something that the demo market can show. */
export type DemoMotif = keyof typeof demoMotifs;

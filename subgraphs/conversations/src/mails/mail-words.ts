import type { AccountMail } from "@souk/schema/events/trust";
import type { Language } from "../language.ts";

/** One mail's words. */
export interface MailWords {
  readonly subject: string;
  /** Instead of a greeting: the name is not the reader's own. */
  readonly opening?: (name: string) => string;
  readonly lines: readonly string[];
  /** The page that the link leads to. */
  readonly link?: { readonly page: string; readonly label: string };
}

/** The words of each mail in each language. */
export const mailWords: Readonly<Record<AccountMail, Readonly<Record<Language, MailWords>>>> = {
  emailVerify: {
    en: { subject: "Confirm your address", lines: ["Confirm that this address is yours to finish signing up."], link: { page: "verify", label: "Confirm my address" } },
    de: { subject: "Bestätige deine Adresse", lines: ["Bestätige, dass diese Adresse dir gehört; damit ist deine Anmeldung fertig."], link: { page: "verify", label: "Adresse bestätigen" } },
  },
  alreadyRegistered: {
    en: { subject: "You have an account already", lines: ["Somebody, probably you, tried to register with this address again. Sign in instead, or reset your password."] },
    de: { subject: "Du hast schon ein Konto", lines: ["Jemand, wahrscheinlich du, wollte sich mit dieser Adresse noch einmal registrieren. Melde dich an oder setze dein Passwort zurück."] },
  },
  passwordReset: {
    en: { subject: "Reset your password", lines: ["Choose a new password. If you did not ask for this, ignore this mail."], link: { page: "password-reset", label: "Choose a new password" } },
    de: { subject: "Setze dein Passwort zurück", lines: ["Wähle ein neues Passwort. Wenn du das nicht wolltest, ignoriere diese Mail."], link: { page: "password-reset", label: "Neues Passwort wählen" } },
  },
  passwordChanged: {
    en: { subject: "Your password was changed", lines: ["Your password was changed and all other sessions were ended. If it was not you, reset your password now."] },
    de: { subject: "Dein Passwort wurde geändert", lines: ["Dein Passwort wurde geändert, alle anderen Sitzungen sind beendet. Wenn du das nicht warst, setze es jetzt zurück."] },
  },
  sellerInvited: {
    en: { subject: "You are invited to a seller's team", opening: (name) => `${name} invites you to its team on Souk.`, lines: ["Accept only if you know them. If you do not, ignore this mail."], link: { page: "invitation", label: "See the invitation" } },
    de: { subject: "Du bist in ein Verkäuferteam eingeladen", opening: (name) => `${name} lädt dich in sein Team auf Souk ein.`, lines: ["Nimm nur an, wenn du sie kennst. Wenn nicht, ignoriere diese Mail."], link: { page: "invitation", label: "Einladung ansehen" } },
  },
};

/** How a mail begins. */
export const greetings: Readonly<Record<Language, (name: string) => string>> = { en: (name) => `Hello ${name},`, de: (name) => `Hallo ${name},` };

/** What two people of the demo market say to one another, in turn. */
export interface DemoTalk {
  /** By first name. */
  readonly buyer: string;
  /** By handle. */
  readonly shop: string;
  /** What it is about: a listing, by its title; or the order of it. */
  readonly title: string;
  readonly isOfOrder?: boolean;
  readonly says: readonly { readonly by: "buyer" | "seller"; readonly words: string }[];
}

const buyer = (words: string) => ({ by: "buyer", words }) as const;
const seller = (words: string) => ({ by: "seller", words }) as const;

/** A question that sold something, one that nobody has answered yet, a number that is not shown, and a parcel that comes in two. */
export const demoTalks: readonly DemoTalk[] = [
  { buyer: "Lena", shop: "studio-tonart", title: "Tall vase for branches", says: [
    buyer("Does it stand with long branches in it, or does it tip over?"),
    seller("It weighs more than two kilograms and has a wide foot: a metre of cherry stands well in it."),
    buyer("Then I take it. Thank you!"),
  ] },
  { buyer: "Emil", shop: "nordholz", title: "Bench of old beams, 160 cm", says: [
    buyer("Could you make it in 180 cm? Call me on +43 660 1234567."),
    seller("We write here until you have bought something. This one cannot be longer, the beams end there. Another comes in spring."),
  ] },
  { buyer: "Ben", shop: "nordholz", title: "Oak stool, oiled", isOfOrder: true, says: [
    seller("One stool is on its way today. The other two are oiled again and dry until Thursday."),
    buyer("That is fine. Please leave them with my neighbour if I am out."),
    seller("We have told the carrier."),
  ] },
  { buyer: "Ben", shop: "rueckenwind", title: "Roll-top backpack of waxed cotton", isOfOrder: true, says: [buyer("Can I wash it, or does the wax come off?")] },
];

import { readExamples } from "../src/knowledge/from-disk.ts";
import type { Answers, AnswersFile, Part } from "../src/knowledge/schemas/answers-file.ts";

export interface FirmWithParts {
  kind: string;
  file: AnswersFile;
  /** The part that would be separated first, and the need that says so. */
  first: string;
  because: "load" | "rules" | "change" | "failures";
  /** Why a skilled architect would say the same. */
  agreed: string;
  /** Parts that must not be cut out, or not before they have walls. */
  heart: readonly string[];
}

const examples = readExamples();

function firm(example: string, parts: Part[], answers: Answers = {}): AnswersFile {
  const file = examples.find(({ id }) => id === example)?.file;
  if (!file) throw new Error(`There is no example firm "${example}".`);
  return { ...file, answers: { ...file.answers, ...answers }, parts };
}

export const firms: readonly FirmWithParts[] = [
  {
    kind: "web shop",
    file: firm("web-shop", [
      { name: "Catalogue", change: "weekly", load: "even", rules: "none", shares: [], callers: 3, owner: "Buyers" },
      { name: "Stock", change: "monthly", load: "even", rules: "none", shares: [], callers: 4, owner: "Warehouse" },
      {
        ...{ name: "Checkout", change: "weekly", load: "peaks", rules: "card-data" },
        ...{ shares: ["Stock"], callers: 1, owner: "Web team" },
      },
      { name: "Orders", change: "monthly", load: "even", rules: "personal-data", shares: ["Stock"], callers: 3 },
      { name: "Newsletter", change: "monthly", load: "even", rules: "personal-data", shares: [], callers: 0 },
    ]),
    first: "Checkout",
    because: "load",
    agreed:
      "It is what goes down before Christmas, card data lie in it alone, one part calls it and a team owns it. Stock is what everybody asks.",
    heart: ["Stock"],
  },
  {
    kind: "software as a service",
    file: firm("scale-up", [
      {
        ...{ name: "Work desk", change: "daily", load: "even", rules: "personal-data" },
        ...{ shares: ["Accounts"], callers: 4, owner: "Desk group" },
      },
      { name: "Accounts", change: "rarely", load: "even", rules: "personal-data", shares: [], callers: 5 },
      { name: "Reports", change: "monthly", load: "peaks", rules: "none", shares: [], callers: 1, owner: "Data group" },
      { name: "Billing", change: "rarely", load: "even", rules: "card-data", shares: ["Accounts"], callers: 1 },
    ]),
    first: "Reports",
    because: "load",
    agreed:
      "Reports peak at the end of the month, may read a copy that lags, and one part calls them. Everybody asks Accounts for who is logged in.",
    heart: ["Accounts"],
  },
  {
    kind: "wholesale and freight",
    file: firm("two-groups-by-hand", [
      { name: "Orders", change: "monthly", load: "even", rules: "none", shares: ["Stock", "Customers"], callers: 3 },
      { name: "Stock", change: "monthly", load: "even", rules: "none", shares: ["Purchasing"], callers: 4 },
      { name: "Prices", change: "weekly", load: "even", rules: "none", shares: [], callers: 2, owner: "Pricing group" },
      { name: "Routes", change: "monthly", load: "peaks", rules: "other-technology", shares: [], callers: 1 },
      { name: "Customers", change: "rarely", load: "even", rules: "personal-data", callers: 3 },
      { name: "Purchasing", change: "rarely", load: "even", rules: "none", callers: 0 },
    ]),
    first: "Prices",
    because: "change",
    agreed:
      "Two groups wait for each other's releases, and prices change every week, have data of their own and a group that owns them. Load hurts little, so route planning has less to gain.",
    heart: ["Stock", "Orders"],
  },
  {
    kind: "bookings",
    file: firm("two-groups", [
      {
        ...{ name: "Availability", change: "daily", load: "peaks", rules: "none" },
        ...{ shares: ["Bookings", "Rates"], callers: 4, owner: "Core group" },
      },
      { name: "Bookings", change: "monthly", load: "peaks", rules: "personal-data", shares: ["Payments"], callers: 2 },
      { name: "Rates", change: "weekly", load: "even", rules: "none", shares: ["Bookings"], callers: 3 },
      {
        ...{ name: "Travel portals", change: "weekly", load: "even", rules: "other-technology" },
        ...{ shares: [], callers: 1, owner: "Partner group" },
      },
      { name: "Payments", change: "rarely", load: "even", rules: "card-data", shares: [], callers: 1 },
    ]),
    first: "Travel portals",
    because: "change",
    agreed:
      "Each portal changes its interface when it likes, the group that follows waits for the other, and nothing there has to agree in the same instant. Availability changes most and peaks, but it is the heart: cut it out, and rooms are sold twice.",
    heart: ["Availability"],
  },
  {
    kind: "health practice",
    file: firm(
      "niche-app",
      [
        { name: "Appointments", change: "monthly", load: "peaks", rules: "personal-data", shares: [], callers: 2 },
        {
          ...{ name: "Record", change: "monthly", load: "even", rules: "health-data" },
          ...{ shares: ["Appointments", "Invoices", "Medicines"], callers: 4, owner: "Practice manager" },
        },
        {
          name: "Laboratory",
          change: "rarely",
          load: "even",
          rules: "health-data",
          shares: [],
          callers: 1,
          owner: "Ada",
        },
        { name: "Medicines", change: "rarely", load: "even", rules: "none", shares: [], callers: 1 },
        { name: "Invoices", change: "monthly", load: "even", rules: "personal-data", shares: [], callers: 0 },
      ],
      { "special-parts": "stricter-rules" },
    ),
    first: "Laboratory",
    because: "rules",
    agreed:
      "Health data are the only need here. Laboratory results come in through one door and somebody owns them; the record holds health data, too, but everything hangs on it.",
    heart: ["Record"],
  },
  {
    kind: "marketplace",
    file: firm(
      "two-groups",
      [
        {
          name: "Offers",
          change: "weekly",
          load: "even",
          rules: "none",
          shares: [],
          callers: 4,
          owner: "Sellers group",
        },
        { name: "Search", change: "weekly", load: "peaks", rules: "other-technology", shares: [], callers: 1 },
        { name: "Deals", change: "weekly", load: "peaks", rules: "none", shares: ["Offers", "Payouts"], callers: 3 },
        { name: "Payouts", change: "rarely", load: "even", rules: "card-data", shares: [], callers: 1 },
        {
          name: "Reviews",
          change: "monthly",
          load: "even",
          rules: "none",
          shares: [],
          callers: 1,
          owner: "Buyers group",
        },
      ],
      { "load-trouble": "slow-or-down", "peak-place": "one-part" },
    ),
    first: "Search",
    because: "load",
    agreed:
      "Search carries the load, may show what is a minute old, and one part calls it. Deals peak, too, but take an offer and a payment in the same instant.",
    heart: ["Deals"],
  },
];

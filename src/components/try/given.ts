import type { Adjustable } from "../../knowledge/adjust.ts";
import type { OptionId } from "../../knowledge/schemas/shared.ts";
import type { Sentences } from "../result/page-say.ts";

export interface TryField extends Adjustable {
  /** What it is called inside its group. */
  name: string;
  /** What it is called on its own, in the list of changes. */
  fullName: string;
}

export interface FieldGroup {
  id: string;
  title: string;
  hint: string;
  fields: TryField[];
}

/** What the page needs, taken together while the site is built. */
export interface TryGiven {
  words: Sentences;
  groups: FieldGroup[];
  firms: { id: string; name: string }[];
  /** The firm shown where no answers are kept. */
  firstFirm: string;
  /** Option → its name; reading → the name it has there. */
  options: { id: OptionId; name: string; readings: Record<string, string> }[];
  addresses: { data: string; questionnaire: string };
}

import { limits } from "../knowledge/answers/limits.ts";

/** Most characters of a name, for parts of pages that do not load the schema. */
export const longestName = limits.name;

/** Most people whose answers one file holds. */
export const mostPeople = limits.respondents;

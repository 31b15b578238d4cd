/** The day on which somebody last compared each small page with what the site does. Change it when you have done so. */
export const reviewedOn = {
  about: "2026-11-24",
  privacy: "2026-11-27",
  accessibility: "2026-11-24",
  licences: "2026-11-24",
} as const;

export type SmallPageName = keyof typeof reviewedOn;

/** Bounds that keep a hostile or mistaken answers file small. */
export const limits = {
  bytes: 262_144,
  name: 80,
  version: 20,
  choice: 60,
  ranked: 6,
  parts: 8,
  respondents: 12,
  added: 20,
  tasks: 100,
  reason: 200,
  callers: 99,
  days: 999,
  daysPerMonth: 400,
} as const;

/**
 * How long something may be under way between the provider and the books before it is a break: calls whose answer was lost
 * are repeated for five minutes, and whoever is silent is asked within the hour; as much again for a bad day.
 */
export const transitHours = 2;

/** How long a clearing account may hold something, in days: what is older is a break. */
export const clearingDays: Readonly<Record<string, number>> = {
  "seller:in_payout": 10,          // a bank takes five working days, and a holiday
  "psp:connected": 10,             // the same money, on its way
  "suspense:unmatched": 5,         // what came for nothing goes back at once; a bounced refund is somebody's to look into
  "dispute": 120,                  // a card network decides within ninety days; a month for the last appeal
};

/** Between the platform's books and its bank's: a payout that leaves on a Friday before a holiday. */
export const bankDays = 7;

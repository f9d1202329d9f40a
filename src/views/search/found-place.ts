/** A place of the site that a search found, and whoever finds it. */

export interface FoundPlace {
  /** Path and fragment, wherever the site is published. */
  readonly address: string;
  readonly title: string;
  /** What it is a part of: "5. A late correction"; empty for a page. */
  readonly within: string;
  /** "Chapter 5", "Section 5.2", "Figure 5.1"; empty where it has no number. */
  readonly label: string;
  /** Some of its words as HTML, of which `<mark>` and character references are meant. */
  readonly excerpt: string;
  /** All its words, of which the excerpt is a piece. */
  readonly text: string;
}

export interface Found {
  /** How many places were found. */
  readonly count: number;
  /** Whether each place holds every word that tells ("of" and "the" do not); otherwise each holds one at least. */
  readonly holdsAll: boolean;
  /** Fetches some of the places, the best first. @param from Place in the order, from 0. */
  readonly places: (from: number, count: number) => Promise<FoundPlace[]>;
}

export interface SiteIndex {
  readonly find: (query: string) => Promise<Found>;
}

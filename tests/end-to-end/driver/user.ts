import type { Page } from "playwright";
import { makeAddressWords } from "./address";
import { makeReadingWords } from "./cards";
import { makeChecks } from "./checks";
import { makeHandWords } from "./hands";
import { makeLayerWords } from "./layers";
import { makeListWords } from "./lists";
import { makeMapWords } from "./map";
import { makePart, type Part } from "./part";
import { makePrinterWords } from "./printer";
import { makeReadingPageWords } from "./reading-page";
import { makeSheetWords } from "./sheet";
import { makeSurroundingWords } from "./surroundings";
import type { Watch } from "./watch";

type Words = ReturnType<typeof makeWords>;

/**
 * Somebody at the site. Each call does or sees one thing, waits until it is so, and fails where it never is; those that
 * read, count or find something say what is so at that moment.
 */
export interface User extends Part, Words {
	/** Declares an error that belongs to the story told. */
	expects(problem: RegExp): void;
	/** Does something that opens a new tab, and goes on there. */
	follows(lead: () => Promise<void>): Promise<User>;
	/** Closes the tab. */
	closes(): Promise<void>;
	/** Sees the page say something for all to hear. */
	seesStatus(text: string | RegExp): Promise<void>;
	/** Sees the page say that something went wrong. */
	seesAlert(text: string | RegExp): Promise<void>;
}

/** Makes the hands and eyes of a user on a page of the site at `url`. */
export function makeUser(page: Page, url: string, watch: Watch): User {
	return {
		...makePart(page.locator(":root")),
		...makeWords(page, url),
		expects: watch.expects,
		async follows(lead) {
			const [opened] = await Promise.all([page.context().waitForEvent("page"), lead()]);
			return makeUser(opened, url, watch);
		},
		closes: () => page.close(),
		seesStatus: (text) => page.getByRole("status").filter({ hasText: text }).waitFor(),
		seesAlert: (text) => page.getByRole("alert").filter({ hasText: text }).waitFor(),
	};
}

function makeWords(page: Page, url: string) {
	const address = makeAddressWords(page, url);
	return {
		...address,
		...makeLayerWords(page, address.mapSettles),
		...makeMapWords(page, address),
		...makeReadingWords(page),
		...makeHandWords(page),
		...makeSurroundingWords(page),
		...makePrinterWords(page),
		...makeListWords(page),
		...makeSheetWords(page),
		...makeReadingPageWords(page, url),
		...makeChecks(page),
	};
}

import { test as base, expect } from "vitest";
import { makeProfiles, type Profiles, type UserOptions } from "./driver/profiles";
import { builtFolder, openSite } from "./driver/site";
import { makeUser, type User } from "./driver/user";

/**
 * A test with `visitor`, which brings a user with a browser profile of their own, see {@link Profiles}. When the test ends, it fails if a page asked anything
 * of another host, or if an error was thrown or written to the console that the test did not declare. The files that run
 * in one worker share the server and the browser.
 */
export const test = base
	.extend("folder", { scope: "worker" }, builtFolder)
	.extend("site", { scope: "worker" }, async ({ folder }, { onCleanup }) => {
		const site = await openSite(folder);
		onCleanup(site.close);
		return { url: site.url, profiles: makeProfiles(site.browser, site.url, folder) };
	})
	.extend("visitor", async ({ site }, { onCleanup }) => {
		const releases: (() => Promise<readonly string[]>)[] = [];
		onCleanup(async () => {
			const problems = await Promise.all(releases.map((release) => release()));
			expect(problems.flat(), "what went wrong unseen").toEqual([]);
		});
		return async (options: UserOptions = {}): Promise<User> => {
			const { page, watch, release } = await site.profiles.acquire(options);
			releases.push(release);
			return makeUser(page, site.url, watch);
		};
	});

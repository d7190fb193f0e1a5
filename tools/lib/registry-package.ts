import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A package of the npm registry, pinned so that a build reads the same bytes for ever. */
export interface RegistryPackage {
	readonly name: string;
	readonly version: string;
	/** Subresource integrity of the tarball (`sha512-…`), as the registry publishes it. */
	readonly integrity: string;
	/** SPDX licence of the data inside. */
	readonly license: string;
}

/**
 * Brings a data package to this machine without making it a dependency, and returns the folder it was unpacked in.
 * The tarball is fetched once with `npm pack` into `cacheFolder` (git-ignored) and is verified at every call.
 * Needs npm and tar. Throws when the registry can't be reached, or the bytes are not those of `integrity`.
 */
export function fetchRegistryPackage(wanted: RegistryPackage, cacheFolder = join(".cache", "packages")): string {
	const label = `${wanted.name}@${wanted.version}`;
	const stem = `${wanted.name.replace(/^@/, "").replaceAll("/", "-")}-${wanted.version}`;
	const tarball = join(cacheFolder, `${stem}.tgz`);
	mkdirSync(cacheFolder, { recursive: true });
	if (!existsSync(tarball)) packFromRegistry(label, cacheFolder);
	verifyIntegrity(label, tarball, wanted.integrity);
	const folder = join(cacheFolder, stem);
	if (!existsSync(folder)) unpack(tarball, folder);
	return folder;
}

function packFromRegistry(label: string, cacheFolder: string): void {
	try {
		execFileSync("npm", ["pack", label, "--ignore-scripts", "--silent", "--pack-destination", cacheFolder], {
			stdio: "pipe",
		});
	} catch (cause) {
		throw new Error(
			`${label} could not be fetched: \`npm pack ${label}\` failed. Check that this machine reaches the npm registry, ` +
				`or put the tarball into ${cacheFolder} by hand.`,
			{ cause },
		);
	}
}

function verifyIntegrity(label: string, tarball: string, integrity: string): void {
	const actual = `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
	if (actual === integrity) return;
	rmSync(tarball);
	throw new Error(`${label} is not what it was: expected ${integrity}, received ${actual}. The tarball was removed.`);
}

function unpack(tarball: string, folder: string): void {
	const partial = `${folder}.partial`;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial, { recursive: true });
	execFileSync("tar", ["-xzf", tarball, "-C", partial, "--strip-components=1"], { stdio: "pipe" });
	renameSync(partial, folder);
}

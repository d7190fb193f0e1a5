import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".geojson": "application/geo+json",
	".svg": "image/svg+xml",
	".woff2": "font/woff2",
};

/** One answered request. */
export interface ServedRequest {
	/** Path below the folder, such as `assets/index.js`. */
	readonly file: string;
	/** Length of the body as sent, after compression. */
	readonly bytes: number;
	/** When it came, in milliseconds since 1970. */
	readonly at: number;
}

/** A server of folders held in memory, compressed before the first request. */
export interface CompressedServer {
	/** Where the folder of this name begins, with a slash at the end. */
	urlOf(name: string): string;
	/** The requests since the last call. */
	takeRequests(): readonly ServedRequest[];
	close(): Promise<void>;
}

interface CompressedFile {
	readonly file: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

/** Serves folders by name on a free port of this machine, to be kept for ten minutes as common static hosts have it. */
export async function serveCompressed(folders: Readonly<Record<string, string>>): Promise<CompressedServer> {
	const files = new Map<string, CompressedFile>(
		Object.entries(folders).flatMap(([name, folder]) =>
			listFiles(folder).map((path) => {
				const file = relative(folder, path).split(sep).join("/");
				return [`/${name}/${file}`, readCompressed(path, file)] as const;
			}),
		),
	);
	let requests: ServedRequest[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const found = files.get(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
		const { file, headers, body } = found ?? { file: pathname, headers: {}, body: Buffer.alloc(0) };
		requests.push({ file, bytes: body.length, at: performance.timeOrigin + performance.now() });
		response.writeHead(found ? 200 : 404, { ...headers, "content-length": body.length }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		urlOf: (name) => `http://127.0.0.1:${port}/${name}/`,
		takeRequests() {
			const taken = requests;
			requests = [];
			return taken;
		},
		close: () =>
			new Promise((resolve, reject) => {
				server.closeAllConnections();
				server.close((error) => (error ? reject(error) : resolve()));
			}),
	};
}

function listFiles(folder: string): readonly string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
}

function readCompressed(path: string, file: string): CompressedFile {
	const content = readFileSync(path);
	const type = {
		"content-type": types[extname(path)] ?? "application/octet-stream",
		"cache-control": "max-age=600",
	};
	if (/woff2|png/.test(extname(path))) return { file, headers: type, body: content };
	return { file, headers: { ...type, "content-encoding": "gzip" }, body: gzipSync(content, { level: 9 }) };
}

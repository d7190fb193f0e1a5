import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".mjs": "text/javascript",
	".css": "text/css",
	".json": "application/json",
	".geojson": "application/geo+json",
	".svg": "image/svg+xml",
	".png": "image/png",
	".woff2": "font/woff2",
};

/** A running server of static files. */
export interface StaticServer {
	/** Where its files begin, with a slash at the end. */
	readonly url: string;
	close(): Promise<void>;
}

/**
 * Serves a build on a free port of this machine, below a path; not compressed, which takes longer here than it saves.
 * Files whose names tell their content are kept by the browser, as hosts of such builds have it.
 */
export async function serveFolder(folder: string, prefix = "/"): Promise<StaticServer> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const inside = normalize(decodeURIComponent(pathname)).slice(prefix.length - 1);
		const path = join(folder, inside.endsWith("/") ? `${inside}index.html` : inside);
		if (!pathname.startsWith(prefix) || !existsSync(path) || !statSync(path).isFile()) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(path)] ?? "application/octet-stream";
		const keeps = inside.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache";
		response.writeHead(200, { "content-type": type, "cache-control": keeps });
		createReadStream(path).pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}${prefix}`,
		close: () =>
			new Promise((resolve, reject) => {
				server.closeAllConnections();
				server.close((error) => (error ? reject(error) : resolve()));
			}),
	};
}

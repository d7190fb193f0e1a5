import "./styles/index"; // First: what a feature says of its own parts goes before what is said of all.
import { render } from "solid-js/web";
import { App } from "./app";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app to show the application in.");
const reading = [...root.childNodes];
root.replaceChildren();
try {
	render(() => <App />, root);
} catch (error) {
	root.replaceChildren(...reading);
	root.classList.add("is-stopped");
	throw error;
}

import { render } from "solid-js/web";
import { App } from "./app";
import "./styles/index.css";

const root = document.getElementById("app");
if (!root) throw new Error("index.html has no element #app to show the application in.");
root.replaceChildren();
render(() => <App />, root);

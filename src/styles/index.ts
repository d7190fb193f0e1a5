import "virtual:fonts.css";
import "./index.css";

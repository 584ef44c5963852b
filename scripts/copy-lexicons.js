import './finish-build.js';

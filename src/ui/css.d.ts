/** Style sheets are gathered by webpack; a module only names the one it needs. */
declare module '*.css';

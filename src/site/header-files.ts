import type { HeaderRule } from "./header-rules.ts";

const within = (base: string, path: string) => `${base}${path.slice(1)}`;
const lines = (rule: HeaderRule, line: (name: string, value: string) => string) =>
  Object.entries(rule.headers)
    .map(([name, value]) => line(name, value))
    .join("\n");

/** The `_headers` file that Netlify and Cloudflare Pages read. */
export function writeHeadersFile(rules: readonly HeaderRule[], base: string): string {
  return rules
    .map((rule) => {
      const pattern = `${within(base, rule.path)}${rule.reach === "below" ? "*" : ""}`;
      return `${pattern}\n${lines(rule, (name, value) => `  ${name}: ${value}`)}\n`;
    })
    .join("\n");
}

/** A server block for nginx. The site's files lie in `root`, below the base path. */
export function writeNginx(rules: readonly HeaderRule[], base: string): string {
  const location = (rule: HeaderRule) => {
    const match = `${rule.reach === "below" ? "^~" : "="} ${within(base, rule.path)}`;
    const home =
      rule.reach === "exact" && rule.path.endsWith("/")
        ? `${within(base, rule.path)}index.html`
        : "$uri $uri/index.html";
    const files = rule.path === "/404.html" ? "internal" : `try_files ${home} =404`;
    return `  location ${match} {\n${lines(rule, (name, value) => `    add_header ${name} "${value}" always;`)}\n    ${files};\n  }\n`;
  };
  return `# Put this in a file that nginx includes, set server_name and root, and add your certificate.
# Make HTTPS the only way in; Strict-Transport-Security counts on it.
server {
  listen 80;
  server_name _;
  root /var/www/rightsplit;
  error_page 404 ${base}404.html;

${rules.map(location).join("\n")}}
`;
}

/** A Caddyfile. Caddy fetches a certificate by itself when the first line is a host name. */
export function writeCaddy(rules: readonly HeaderRule[], base: string): string {
  const name = (index: number) => `@rule${index + 1}`;
  const match = (rule: HeaderRule) => `${within(base, rule.path)}${rule.reach === "below" ? "*" : ""}`;
  const missing = rules.filter((rule) => rule.path === "/404.html");
  const block = (rule: HeaderRule, index: number) =>
    `  ${name(index)} path ${match(rule)}\n  header ${name(index)} {\n${lines(rule, (key, value) => `    ${key} "${value}"`)}\n  }\n`;
  return `# Replace :80 by your host name.
:80 {
  root * /var/www/rightsplit
  encode zstd gzip
  file_server
  handle_errors {
    rewrite * ${base}404.html
${missing.map((rule) => lines(rule, (key, value) => `    header ${key} "${value}"`)).join("\n")}
    file_server
  }

${rules.map(block).join("\n")}}
`;
}

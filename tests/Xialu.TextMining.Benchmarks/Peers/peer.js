// jieba-rs as @node-rs/jieba 2.0.3. usage: peer.js FILE SECONDS, NODE_PATH where the module lies; one JSON line.
const fs = require('fs');
const [path, seconds] = process.argv.slice(2);
const lines = fs.readFileSync(path, 'utf8').replace(/^\uFEFF/, '').replace(/\r\n/g, '\n').split('\n');
const now = () => Number(process.hrtime.bigint()) / 1e9;
const resident = process.memoryUsage().rss;
let start = now();
const jieba = require('@node-rs/jieba').Jieba.withDict(require('@node-rs/jieba/dict').dict);
jieba.cut('你好世界', true);
const load = now() - start;
for (const line of lines.slice(0, 200)) jieba.cut(line, true);
let passes = 0, tokens = 0;
start = now();
const before = process.cpuUsage();
do {
  tokens = 0;
  for (const line of lines) tokens += jieba.cut(line, true).length;
  passes++;
} while (now() - start < Number(seconds));
const spent = now() - start, used = process.cpuUsage(before);
const chars = passes * lines.reduce((n, line) => n + [...line].length, 0);
console.log(JSON.stringify({
  peer: 'jieba-rs (@node-rs/jieba)', chars_per_s: Math.round(chars / spent), load_ms: Math.round(load * 1000),
  peak_mb: Math.round(process.resourceUsage().maxRSS / 1024),
  added_mb: Math.round(process.resourceUsage().maxRSS / 1024 - resident / 1048576), tokens,
  chars_per_cpu_s: Math.round(chars * 1e6 / (used.user + used.system)),
}));

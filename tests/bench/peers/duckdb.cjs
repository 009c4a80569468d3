/** DuckDB from npm: node duckdb.cjs FOLDER import|role-table|typed|cube CSV DATABASE */
const { createRequire } = require('node:module');

const [folder, task, csv, database] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(`${folder}/node_modules/`)('@duckdb/node-api');

const source = `read_csv('${csv}', header = true, quote = '"', escape = '"', all_varchar = false)`;
const ratingColumns = (names) => names.slice(5, 17).map((name) => `"${name}"`);
const namesSql = `SELECT column_name FROM (DESCRIBE SELECT * FROM ${source})`;

async function main() {
  const instance = await DuckDBInstance.create(database || ':memory:');
  const connection = await instance.connect();
  const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRows();
  if (task === 'import') await connection.run(`CREATE TABLE responses AS SELECT * FROM ${source}`);
  if (task === 'role-table') {
    const ratings = ratingColumns((await rowsOf(namesSql)).map(([name]) => String(name)));
    const figures = ratings.map((name) => `avg(${name}), stddev(${name}), count(${name})`).join(', ');
    process.stdout.write(String(await rowsOf(`SELECT "Role", count(*), ${figures} FROM ${source} GROUP BY ALL`)));
  }
  if (task === 'typed') {
    const ratings = ratingColumns((await rowsOf(namesSql)).map(([name]) => String(name)));
    const typed = ratings.map((name, item) => `${name}::UTINYINT AS q${item}`).join(', ');
    await connection.run(`CREATE TYPE role AS ENUM (SELECT DISTINCT "Role" FROM ${source})`);
    await connection.run("CREATE TYPE wave AS ENUM ('2026Q1', '2026Q2', '2026Q3', '2026Q4')");
    const wave = `('2026Q' || quarter("Submitted at"::TIMESTAMP))::wave AS wave`;
    await connection.run(`CREATE TABLE answers AS SELECT "Role"::role AS role, ${wave}, ${typed} FROM ${source}`);
  }
  if (task === 'cube') {
    const one = (item) =>
      `SELECT ${item} AS item, role, wave, q${item} AS value, count(*) FROM answers GROUP BY role, wave, value`;
    const all = Array.from({ length: 12 }, (_, item) => one(item)).join(' UNION ALL ');
    process.stdout.write(String((await rowsOf(all)).length));
  }
  connection.closeSync();
}

void main();

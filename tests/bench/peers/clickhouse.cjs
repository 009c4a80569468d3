/** ClickHouse, embedded, from npm: node clickhouse.cjs FOLDER import CSV DATABASE */
const { createRequire } = require('node:module');

const [folder, , csv, database] = process.argv.slice(2);
const { Session } = createRequire(`${folder}/node_modules/`)('chdb');

const session = new Session(database);
const source = `file('${csv}', 'CSVWithNames')`;
session.query('CREATE DATABASE IF NOT EXISTS bench ENGINE = Atomic');
session.query(`CREATE TABLE bench.responses ENGINE = MergeTree ORDER BY tuple() AS SELECT * FROM ${source}`);
session.close();

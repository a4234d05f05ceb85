/*
 * How many findings were open on a day, by kind and severity: what the trend
 * is drawn from. The last count of a day stands.
 */

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('platform_teams_finding_counts', table => {
    table.comment('Open findings by day, kind and severity');
    table.string('day', 10).notNullable().comment('The day, YYYY-MM-DD in UTC');
    table.string('kind', 64).notNullable().comment('Kind of finding');
    table
      .string('severity', 16)
      .notNullable()
      .comment('error, warning or info');
    table
      .integer('count')
      .notNullable()
      .comment('Findings that nobody accepted');
    table.primary(
      ['day', 'kind', 'severity'],
      'platform_teams_finding_counts_pk',
    );
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('platform_teams_finding_counts');
};

/*
 * Hand-offs that were raised lately: what keeps anybody from raising the same
 * one twice, or too many. Rows are forgotten when the window of the limit has
 * passed. Neither the text nor who raised what is kept; the audit log has that.
 */

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('platform_teams_hand_offs', table => {
    table.comment('Hand-offs of the current window, by what limits them');
    table
      .string('bucket', 64)
      .notNullable()
      .comment('Digest of what the limit holds for');
    table
      .integer('slot')
      .notNullable()
      .comment('Place within the limit, from 0; the key keeps two from one');
    table
      .string('digest', 64)
      .notNullable()
      .comment('Digest of the hand-off itself');
    table.boolean('sent').notNullable().comment('Whether it has been sent');
    table
      .bigInteger('raised_at')
      .notNullable()
      .comment('Milliseconds since 1970');
    table.primary(['bucket', 'slot'], 'platform_teams_hand_offs_pk');
    table.index(['raised_at'], 'platform_teams_hand_offs_raised_at');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('platform_teams_hand_offs');
};

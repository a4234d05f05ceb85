/*
 * What was read of the Dockerfiles of entities: one row for each entity that
 * was looked at, and one for each of its files. Primary keys are digests, since
 * a reference and a path together outgrow what an index can hold.
 */

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('platform_teams_dockerfile_entities', table => {
    table.comment('Entities whose Dockerfiles were looked for');
    table.string('id', 64).primary().comment('SHA-256 of the entity reference');
    table.text('entity_ref').notNullable().comment('Entity reference');
    table
      .text('source')
      .notNullable()
      .comment('Where the files were read from');
    table
      .text('searched')
      .notNullable()
      .comment('Where it was looked, as JSON');
    table
      .string('looked_at', 24)
      .notNullable()
      .comment('When it was looked, ISO 8601 in UTC');
  });

  await knex.schema.createTable('platform_teams_dockerfiles', table => {
    table.comment('Dockerfiles as they were last read');
    table
      .string('id', 64)
      .primary()
      .comment('SHA-256 of the entity reference and the path');
    table
      .string('entity_id', 64)
      .notNullable()
      .references('id')
      .inTable('platform_teams_dockerfile_entities')
      .onDelete('CASCADE')
      .comment('The entity that the file belongs to');
    table.text('path').notNullable().comment('Path relative to the source');
    table.text('url').nullable().comment('Where people open the file');
    table.string('outcome', 32).notNullable().comment('What reading came to');
    table.text('text').nullable().comment('The text of the file');
    table.string('digest', 64).nullable().comment('SHA-256 of the text');
    table.text('etag').nullable().comment('What the host says of the version');
    table.text('problem').nullable().comment('Why it has no text, as JSON');
    table
      .string('read_at', 24)
      .notNullable()
      .comment('When it was last read, ISO 8601 in UTC');
    table.index(['entity_id'], 'platform_teams_dockerfiles_entity_idx');
  });
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.schema.dropTable('platform_teams_dockerfiles');
  await knex.schema.dropTable('platform_teams_dockerfile_entities');
};

package dev.letterlint.server.storage;

import dev.letterlint.sync.Op;
import dev.letterlint.sync.Record;
import dev.letterlint.sync.Revision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one account in SQL that every supported database understands. */
final class SqlRows implements Rows {

  private static final String HEAD = "seq, chain, live, bytes";
  private static final String PAST = "id, seq, rev, deleted, body, device, at";

  private final Sql sql;
  private final String account;
  private final boolean locking;

  SqlRows(Sql sql, String account, boolean locking) {
    this.sql = sql;
    this.account = account;
    this.locking = locking;
  }

  @Override
  public Head head() {
    Head head = locking ? locked() : seen();
    return head == null ? Head.EMPTY : head;
  }

  private Head seen() {
    return sql.one(SqlRows::head, "select " + HEAD + " from head where account = ?", account);
  }

  private Head locked() {
    return sql.one(
        SqlRows::head,
        "insert into head (account, seq, chain, live, bytes) values (?, 0, ?, 0, 0)"
            + " on conflict (account) do update set seq = head.seq returning "
            + HEAD,
        account,
        Position.START.chain());
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(new Position(row.getLong(1), row.getString(2)), row.getLong(3), row.getLong(4));
  }

  @Override
  public Standing standing(String device) {
    return sql.one(
        SqlRows::standing,
        "select exists (select 1 from device where token = ? and revoked is not null)"
            + " or exists (select 1 from gone where token = ?),"
            + " a.suspended is not null, a.max_records, a.max_bytes"
            + " from (select 1) as one left join account a on a.id = ?",
        device,
        device,
        account);
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return new Standing(
        row.getBoolean(1), row.getBoolean(2), Sql.longOrNull(row, 3), Sql.longOrNull(row, 4));
  }

  @Override
  public String chainAt(long seq) {
    if (seq == 0) {
      return Position.START.chain();
    }
    return sql.one(
        row -> row.getString(1),
        "select chain from revision where account = ? and seq = ?",
        account,
        seq);
  }

  @Override
  public Revision current(String id) {
    return sql.one(
        row -> revision(row, 1),
        "select rev, deleted, body from record where account = ? and id = ?",
        account,
        id);
  }

  private static Revision revision(ResultSet row, int column) throws SQLException {
    String rev = row.getString(column);
    return rev == null
        ? null
        : new Revision(rev, row.getBoolean(column + 1), row.getString(column + 2));
  }

  @Override
  public String recordOf(String rev) {
    return sql.one(
        row -> row.getString(1),
        "select id from revision where account = ? and rev = ?",
        account,
        rev);
  }

  @Override
  public Before before(Op op) {
    return sql.one(
        row -> new Before(row.getString(1), revision(row, 2)),
        "select v.id, r.rev, r.deleted, r.body from (select 1) one"
            + " left join revision v on v.account = ? and v.rev = ?"
            + " left join record r on r.account = ? and r.id = ?",
        account,
        op.rev(),
        account,
        op.id());
  }

  @Override
  public List<String> lineage(String id, int limit) {
    List<String> newestFirst =
        sql.all(
            row -> row.getString(1),
            "select rev from revision where account = ? and id = ? order by seq desc limit ?",
            account,
            id,
            limit);
    Collections.reverse(newestFirst);
    return newestFirst;
  }

  @Override
  public Map<Long, Record> changedAfter(long seq, int limit) {
    Map<Long, Record> changed = new LinkedHashMap<>();
    sql.all(
        row -> changed.put(row.getLong(1), record(row)),
        "select seq, id, rev, deleted, body from record"
            + " where account = ? and seq > ? order by seq limit ?",
        account,
        seq,
        limit);
    return changed;
  }

  private static Record record(ResultSet row) throws SQLException {
    return new Record(
        row.getString(2), row.getString(3), row.getBoolean(4), row.getString(5), List.of());
  }

  @Override
  public Map<String, List<String>> lineages(long after, long upTo, int limit) {
    Map<String, List<String>> revs = new LinkedHashMap<>();
    sql.all(
        row ->
            revs.computeIfAbsent(row.getString(1), id -> new ArrayList<>()).add(row.getString(2)),
        "select v.id, v.rev from record r join revision v on v.account = r.account and v.id = r.id"
            + " where r.account = ? and r.seq > ? and r.seq <= ? order by v.seq",
        account,
        after,
        upTo);
    revs.replaceAll((id, all) -> all.subList(Math.max(0, all.size() - limit), all.size()));
    return revs;
  }

  @Override
  public void append(Op op, Head newHead, Origin origin) {
    Position at = newHead.position();
    sql.run(
        new Sql.Change(
            "insert into revision (account, seq, chain, id, rev, parent, deleted, body, device, at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            account,
            at.seq(),
            at.chain(),
            op.id(),
            op.rev(),
            op.base(),
            op.deleted(),
            op.body(),
            origin.device(),
            origin.at()),
        new Sql.Change(
            "insert into record (account, id, rev, seq, deleted, body) values (?, ?, ?, ?, ?, ?)"
                + " on conflict (account, id) do update set rev = excluded.rev, seq = excluded.seq,"
                + " deleted = excluded.deleted, body = excluded.body",
            account,
            op.id(),
            op.rev(),
            at.seq(),
            op.deleted(),
            op.body()),
        new Sql.Change(
            "insert into head (account, seq, chain, live, bytes) values (?, ?, ?, ?, ?)"
                + " on conflict (account) do update set seq = excluded.seq,"
                + " chain = excluded.chain, live = excluded.live, bytes = excluded.bytes",
            account,
            at.seq(),
            at.chain(),
            newHead.live(),
            newHead.bytes()));
  }

  @Override
  public List<Past> history(String id) {
    return sql.all(
        SqlRows::past,
        "select " + PAST + " from revision where account = ? and id = ? order by seq desc",
        account,
        id);
  }

  @Override
  public List<Past> latest(int limit) {
    return sql.all(
        SqlRows::past,
        "select " + PAST + " from revision where account = ? order by seq desc limit ?",
        account,
        limit);
  }

  @Override
  public List<Past> liveAt(long seq) {
    return sql.all(
        SqlRows::past,
        "select "
            + PAST
            + " from revision v where account = ? and not deleted and seq ="
            + " (select max(seq) from revision w"
            + " where w.account = v.account and w.id = v.id and w.seq <= ?) order by seq",
        account,
        seq);
  }

  private static Past past(ResultSet row) throws SQLException {
    return new Past(
        row.getString(1),
        row.getLong(2),
        new Revision(row.getString(3), row.getBoolean(4), row.getString(5)),
        new Origin(row.getString(6), row.getLong(7)));
  }

  @Override
  public int expire(long before, int kept, long deletedBefore) {
    return dropOld(before, kept) + dropDeleted(deletedBefore);
  }

  private int dropOld(long before, int kept) {
    return sql.run(
        "update revision set body = null where account = ? and at < ? and body is not null"
            + " and seq <= (select w.seq from revision w where w.account = revision.account"
            + " and w.id = revision.id order by w.seq desc limit 1 offset ?)",
        account,
        before,
        kept);
  }

  private int dropDeleted(long before) {
    return sql.run(
        "update revision set body = null where account = ? and body is not null and exists"
            + " (select 1 from record r join revision w on w.account = r.account and w.seq = r.seq"
            + " where r.account = revision.account and r.id = revision.id"
            + " and r.deleted and w.at < ?)",
        account,
        before);
  }
}

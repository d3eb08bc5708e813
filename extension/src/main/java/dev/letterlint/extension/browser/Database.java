package dev.letterlint.extension.browser;

import elemental2.core.JsArray;
import jsinterop.annotations.JsFunction;
import jsinterop.base.JsPropertyMap;

/**
 * The extension's own database (IndexedDB), which no page can reach. Rows are objects that carry
 * their keys; what is written together is there together or not at all.
 */
public final class Database {

  /** Takes the rows that were asked for. */
  @JsFunction
  public interface Rows {
    void take(JsArray<JsPropertyMap<Object>> rows);
  }

  /** Takes why something did not work, empty when it did. */
  @JsFunction
  public interface Outcome {
    void tell(String fault);
  }

  private Object database;

  /** Opens it and, the first time, makes its tables: each a name and the names of its keys. */
  public native void open(String name, JsPropertyMap<Object> tables, Outcome outcome) /*-{
    var self = this;
    var opening = $wnd.indexedDB.open(name, 1);
    opening.onupgradeneeded = function () {
      for (var table in tables) {
        opening.result.createObjectStore(table, {keyPath: tables[table]});
      }
    };
    opening.onsuccess = function () {
      self.@dev.letterlint.extension.browser.Database::database = opening.result;
      outcome('');
    };
    opening.onerror = function () {
      outcome(String(opening.error));
    };
  }-*/;

  /** All rows of a table whose keys begin with these; all of them where there are none. */
  public native void read(String table, JsArray<Object> keys, Rows rows, Outcome fault) /*-{
    var database = this.@dev.letterlint.extension.browser.Database::database;
    var begins = keys.length ? $wnd.IDBKeyRange.bound(keys, keys.concat([[]])) : null;
    var reading = database.transaction(table).objectStore(table).getAll(begins);
    reading.onsuccess = function () {
      rows(reading.result);
    };
    reading.onerror = function () {
      fault(String(reading.error));
    };
  }-*/;

  /**
   * Makes all changes in one transaction and tells when they are on the disk. A change is {@code
   * {table, row}} to put a row, {@code {table, drop}} to take away the one with that key, or {@code
   * {table, begin, keep}} to take away all but the last so many whose keys begin so.
   */
  public native void write(JsArray<JsPropertyMap<Object>> changes, Outcome outcome) /*-{
    var database = this.@dev.letterlint.extension.browser.Database::database;
    var transaction;
    try {
      transaction = database.transaction(database.objectStoreNames, 'readwrite', {durability: 'strict'});
      changes.forEach(function (change) {
        var table = transaction.objectStore(change.table);
        if (change.row) {
          table.put(change.row);
        } else if (change.drop) {
          table['delete'](change.drop);
        } else {
          var begins = $wnd.IDBKeyRange.bound(change.begin, change.begin.concat([[]]));
          var asking = table.getAllKeys(begins);
          asking.onsuccess = function () {
            asking.result.slice(0, -change.keep).forEach(function (key) {
              table['delete'](key);
            });
          };
        }
      });
    } catch (fault) {
      if (transaction) {
        transaction.abort();
      }
      outcome(String(fault));
      return;
    }
    transaction.oncomplete = function () {
      outcome('');
    };
    transaction.onabort = function () {
      outcome(String(transaction.error));
    };
  }-*/;
}

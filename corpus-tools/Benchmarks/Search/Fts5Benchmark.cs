using System.Diagnostics;
using System.Globalization;
using JudicialAnalogs.Search;
using Microsoft.Data.Sqlite;

namespace JudicialAnalogs.CorpusTools.Benchmarks.Search;

/// <summary>
/// SQLite FTS5 on the same acts: a contentless table of two columns over our own stems, so that both engines index the same terms, asked for any
/// of the query's terms, the best by bm25 with the title counting twice.
/// </summary>
internal sealed class Fts5Benchmark : IDisposable
{
    private const int Batch = 5_000;
    private readonly SearchBenchmarkOptions _options;
    private readonly ZipfianArchive _archive;
    private readonly SqliteConnection _connection;
    private readonly List<Term> _terms = [];
    private int _acts;

    /// <param name="options">What to build.</param>
    /// <param name="archive">The acts.</param>
    /// <param name="file">A new file, or that of an earlier run.</param>
    public Fts5Benchmark(SearchBenchmarkOptions options, ZipfianArchive archive, string file)
    {
        (_options, _archive) = (options, archive);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        Run("PRAGMA journal_mode=WAL");
        Run("PRAGMA synchronous=NORMAL");
        Run("PRAGMA cache_size=-262144");
        Run("CREATE VIRTUAL TABLE IF NOT EXISTS acts USING fts5(title, text, content='', tokenize='ascii')");
        Run("INSERT INTO acts(acts, rank) VALUES('rank', 'bm25(2.0, 1.0)')");
        using var count = _connection.CreateCommand();
        count.CommandText = "SELECT count(*) FROM acts_docsize";
        _acts = Convert.ToInt32(count.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Takes acts in until there are so many; 0 when they were there. The answer is acts a second, without making them up and analysing them.</summary>
    public double Build(int acts, CancellationToken cancellation)
    {
        var (from, writing) = (_acts, TimeSpan.Zero);
        using var insert = _connection.CreateCommand();
        insert.CommandText = "INSERT INTO acts(rowid, title, text) VALUES($id, $title, $text)";
        var (id, title, text) = (insert.Parameters.Add("$id", SqliteType.Integer), insert.Parameters.Add("$title", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text));
        while (_acts < acts)
        {
            using var transaction = _connection.BeginTransaction();
            insert.Transaction = transaction;
            for (var end = Math.Min(acts, _acts + Batch); _acts < end; _acts++)
            {
                cancellation.ThrowIfCancellationRequested();
                var act = _archive.Act(_acts);
                (id.Value, title.Value, text.Value) = (_acts + 1, Stems(act.Title), Stems(act.Text));
                var started = Stopwatch.GetTimestamp();
                insert.ExecuteNonQuery();
                writing += Stopwatch.GetElapsedTime(started);
            }

            var committed = Stopwatch.GetTimestamp();
            transaction.Commit();
            writing += Stopwatch.GetElapsedTime(committed);
        }

        return acts == from ? 0 : (acts - from) / writing.TotalSeconds;
    }

    /// <summary>Times queries of every number of terms.</summary>
    /// <param name="query">Text of the query of a number and a number of terms.</param>
    public IEnumerable<Timing> Time(Func<int, int, string> query)
    {
        using var select = _connection.CreateCommand();
        select.CommandText = "SELECT rowid FROM acts WHERE acts MATCH $query ORDER BY rank LIMIT 20";
        var match = select.Parameters.Add("$query", SqliteType.Text);
        foreach (var terms in SearchBenchmarkOptions.Terms)
        {
            var queries = Enumerable.Range(0, _options.PeerQueries)
                .Select(q => string.Join(" OR ", Stems(query(q, terms)).Split(' ').Select(stem => $"\"{stem}\"")))
                .ToArray();
            yield return Timing.Of($"FTS5, {terms} terms", _acts, queries, Ask);
        }

        void Ask(string asked)
        {
            match.Value = asked;
            using var reader = select.ExecuteReader();
            while (reader.Read())
            {
            }
        }
    }

    public void Dispose() => _connection.Dispose();

    private string Stems(string text)
    {
        _terms.Clear();
        AnalyzedTerms.ForArchive.Read(text, _terms);
        return string.Join(' ', _terms.Select(term => term.Text));
    }

    private void Run(string statement)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}

using System.Runtime.InteropServices;
using JudicialAnalogs.Search.Internal.Vectors;

namespace JudicialAnalogs.Search.Vectors;

/// <summary>
/// Trains latent semantic indexing (Deerwester et al., 1990) on the archive's own texts: rows of (1 + ln tf) · idf weights, each side of a
/// bilingual row scaled to length 1, decomposed by a randomised SVD (Halko, Martinsson and Tropp, 2011).
/// </summary>
public static class LsiTrainer
{
    /// <summary>Trains a model.</summary>
    /// <param name="rows">Texts; read once, in order.</param>
    /// <param name="source">The analysis that the index uses.</param>
    /// <param name="options">Settings, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops the work between steps.</param>
    /// <returns>The model, or <see langword="null"/> when the rows are too few or too alike to span two dimensions.</returns>
    public static LsiModel? Train(
        IEnumerable<TrainingRow> rows, ITermSource source, LsiOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new LsiOptions();
        var counter = new TermCounter(source);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            counter.Add(row);
        }

        var (terms, rarity, matrix) = counter.Weigh(options);
        if (terms.Length < 2 || matrix.Rows < 2)
            return null;
        cancellation.ThrowIfCancellationRequested();
        var wanted = Math.Min(options.Dimensions, Math.Min(terms.Length, matrix.Rows));
        var (singular, vectors) = RandomizedSvd.RightVectors(matrix, wanted, options.Oversampling, options.PowerIterations, options.Seed, cancellation);
        if (singular.Length < 2)
            return null;
        return new LsiModel(source, terms, rarity, singular.Length, vectors);
    }

    /// <summary>Counts terms row by row, then weighs them.</summary>
    private sealed class TermCounter(ITermSource source)
    {
        private readonly Dictionary<string, int> _ids = [];
        private readonly List<int> _rowCounts = [];
        private readonly List<int> _lastRow = [];
        private readonly List<(int Term, int Count)> _entries = [];
        private readonly List<int> _sides = [0];
        private readonly List<int> _rows = [0];
        private readonly List<Term> _terms = [];
        private readonly Dictionary<int, int> _counts = [];

        public void Add(TrainingRow row)
        {
            AddSide(row.Text);
            if (row.Twin is not null)
                AddSide(row.Twin);
            _rows.Add(_sides.Count - 1);
        }

        public (string[] Terms, float[] Rarity, SparseMatrix Matrix) Weigh(LsiOptions options)
        {
            var rows = _rows.Count - 1;
            var rarity = _rowCounts.Select(count => (float)Math.Log((rows + 1.0) / (count + 0.5))).ToArray();
            var kept = _ids
                .Where(pair => _rowCounts[pair.Value] >= options.MinimumRows && _rowCounts[pair.Value] <= Math.Max(1, options.MaximumShare * rows))
                .OrderByDescending(pair => _rowCounts[pair.Value] * rarity[pair.Value])
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .Take(options.MaximumTerms)
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .ToArray();
            var column = new int[_rowCounts.Count];
            Array.Fill(column, -1);
            for (var c = 0; c < kept.Length; c++)
                column[kept[c].Value] = c;

            var matrix = new SparseMatrix(kept.Length);
            for (var row = 0; row < rows; row++)
            {
                for (var side = _rows[row]; side < _rows[row + 1]; side++)
                    AppendSide(matrix, side, column, rarity);
                matrix.EndRow();
            }

            return ([.. kept.Select(pair => pair.Key)], [.. kept.Select(pair => rarity[pair.Value])], matrix);
        }

        private void AppendSide(SparseMatrix matrix, int side, int[] column, float[] rarity)
        {
            double norm = 0;
            var entries = CollectionsMarshal.AsSpan(_entries)[_sides[side].._sides[side + 1]];
            foreach (var (term, count) in entries)
            {
                if (column[term] >= 0)
                    norm += Math.Pow((1 + Math.Log(count)) * rarity[term], 2);
            }

            if (norm == 0)
                return;
            var scale = 1 / Math.Sqrt(norm);
            foreach (var (term, count) in entries)
            {
                if (column[term] >= 0)
                    matrix.Append(column[term], (float)((1 + Math.Log(count)) * rarity[term] * scale));
            }
        }

        private void AddSide(string text)
        {
            _terms.Clear();
            _counts.Clear();
            source.Read(text, _terms);
            var row = _rows.Count;
            foreach (var term in _terms)
            {
                if (!_ids.TryGetValue(term.Text, out var id))
                {
                    _ids.Add(term.Text, id = _ids.Count);
                    _rowCounts.Add(0);
                    _lastRow.Add(0);
                }

                CollectionsMarshal.GetValueRefOrAddDefault(_counts, id, out _)++;
                if (_lastRow[id] == row)
                    continue;
                _lastRow[id] = row;
                _rowCounts[id]++;
            }

            foreach (var (id, count) in _counts)
                _entries.Add((id, count));
            _sides.Add(_entries.Count);
        }
    }
}

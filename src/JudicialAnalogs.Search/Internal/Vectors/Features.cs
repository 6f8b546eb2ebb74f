using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.Search.Internal.Vectors;

/// <summary>
/// The columns of the training matrix: words and their subwords, each with its weight. A feature's weight is a power of its inverse row
/// frequency; the plain frequency lets rare words decide alone what a short text means.
/// </summary>
internal sealed class Features
{
    private const double RarityPower = 0.75;
    private readonly int[][] _subwordsOf;
    private readonly int[] _wordColumn;
    private readonly int[] _subwordColumn;

    public Features(RowCounts rows, LsiOptions options)
    {
        var subwords = new Vocabulary();
        _subwordsOf = new int[rows.Words.Count][];
        for (var word = 0; word < _subwordsOf.Length; word++)
        {
            var own = new List<int>();
            Subwords.Each(rows.Words[word], options.SubwordLength, stretch => own.Add(subwords.Add(stretch)));
            _subwordsOf[word] = [.. own];
        }

        var (wordRows, subwordRows) = RowsWith(rows, subwords.Count);
        Words = Kept(rows.Words, wordRows, rows.Rows, options, options.MaximumTerms);
        SubwordNames = Kept(subwords, subwordRows, rows.Rows, options, options.MaximumSubwords);
        _wordColumn = Columns(Words, rows.Words.Count, 0);
        _subwordColumn = Columns(SubwordNames, subwords.Count, Words.Length);
        Weights = [
            .. Words.Select(word => Rarity(wordRows[word.Id], rows.Rows)),
            .. SubwordNames.Select(subword => (float)options.SubwordWeight * Rarity(subwordRows[subword.Id], rows.Rows))];
    }

    /// <summary>Words kept, in ordinal order; the columns begin with them.</summary>
    public (string Name, int Id)[] Words { get; }

    /// <summary>Subwords kept, in ordinal order; their columns follow those of the words.</summary>
    public (string Name, int Id)[] SubwordNames { get; }

    /// <summary>Weight of each column.</summary>
    public float[] Weights { get; }

    /// <summary>Columns of a word: its own, where it is kept, and those of its subwords.</summary>
    public IEnumerable<int> ColumnsOf(int word)
    {
        if (_wordColumn[word] >= 0)
            yield return _wordColumn[word];
        foreach (var subword in _subwordsOf[word])
        {
            if (_subwordColumn[subword] >= 0)
                yield return _subwordColumn[subword];
        }
    }

    private (int[] Words, int[] Subwords) RowsWith(RowCounts rows, int subwords)
    {
        var (wordRows, subwordRows) = (new int[_subwordsOf.Length], new int[subwords]);
        var (wordSeen, subwordSeen) = (new int[_subwordsOf.Length], new int[subwords]);
        for (var row = 0; row < rows.Rows; row++)
        {
            for (var side = rows.FirstSide(row); side < rows.FirstSide(row + 1); side++)
            {
                foreach (var (word, _) in rows.Side(side))
                {
                    Count(word, row, wordRows, wordSeen);
                    foreach (var subword in _subwordsOf[word])
                        Count(subword, row, subwordRows, subwordSeen);
                }
            }
        }

        return (wordRows, subwordRows);
    }

    private static void Count(int feature, int row, int[] counts, int[] seen)
    {
        if (seen[feature] == row + 1)
            return;
        seen[feature] = row + 1;
        counts[feature]++;
    }

    private static (string Name, int Id)[] Kept(Vocabulary names, int[] rowsWith, int rows, LsiOptions options, int most) =>
        [.. Enumerable.Range(0, names.Count)
            .Where(id => rowsWith[id] >= options.MinimumRows && rowsWith[id] <= Math.Max(1, options.MaximumShare * rows))
            .OrderByDescending(id => rowsWith[id] * Rarity(rowsWith[id], rows))
            .ThenBy(id => names[id], StringComparer.Ordinal)
            .Take(most)
            .Select(id => (names[id], id))
            .OrderBy(kept => kept.Item1, StringComparer.Ordinal)];

    private static int[] Columns((string Name, int Id)[] kept, int count, int first)
    {
        var columns = new int[count];
        Array.Fill(columns, -1);
        for (var c = 0; c < kept.Length; c++)
            columns[kept[c].Id] = first + c;
        return columns;
    }

    private static float Rarity(int rowsWith, int rows) => (float)Math.Pow(Math.Log((rows + 1.0) / (rowsWith + 0.5)), RarityPower);
}

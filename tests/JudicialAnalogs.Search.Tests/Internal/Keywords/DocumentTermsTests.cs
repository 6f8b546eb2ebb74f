using JudicialAnalogs.Search.Internal.Keywords;

namespace JudicialAnalogs.Search.Tests.Internal.Keywords;

public sealed class DocumentTermsTests
{
    [Fact]
    public void Terms_keep_their_numbers_when_stems_are_numbered_anew()
    {
        var table = new TermTable();
        var words = Enumerable.Range(0, 3_000).Select(i => $"w{i}").ToArray();
        Assert.Equal(Enumerable.Range(0, 3_000), Numbers(table, new KnownStems(), words));
        var anew = new KnownStems();
        Assert.Equal(Enumerable.Range(0, 3_000).Reverse(), Numbers(table, anew, words.Reverse()));
        Assert.Equal([2_999, 3_000, 0], Numbers(table, anew, ["w2999", "other", "w0"]));
        Assert.Equal(3_001, table.Count);
        Assert.Equal(0, table.Key(3_000).CompareTo(TermKey.OfWord("other")));
        Assert.Equal(Enumerable.Range(0, 3_001).OrderBy(table.Key), table.Sorted());
    }

    [Fact]
    public void Words_of_equal_hash_stay_apart()
    {
        var (table, known, document) = (new TermTable(), new KnownStems(), new DocumentTerms());
        document.Known = known;
        document.Stems.AddRange([known.NumberOf("one"), known.NumberOf("two"), known.NumberOf("one")]);
        document.Hashes.AddRange([5, 5, 5]);
        var numbers = new int[3];
        table.NumberAll(document, numbers);
        Assert.Equal([0, 1, 0], numbers);
        document.Known = new KnownStems();
        document.Stems.Clear();
        document.Stems.AddRange([document.Known.NumberOf("two"), document.Known.NumberOf("one"), document.Known.NumberOf("three")]);
        table.NumberAll(document, numbers);
        Assert.Equal([1, 0, 2], numbers);
    }

    [Fact]
    public void Grouped_words_and_shingles_are_counted_as_they_stand()
    {
        var random = new Random(3);
        var known = new KnownStems();
        var (words, shingles, into) = (new TermGrouper(known), new ShingleGrouper(), new DocumentTerms());
        for (var document = 0; document < 50; document++)
        {
            var terms = Enumerable.Range(0, random.Next(400)).Select(i => new ReadTerm(known.NumberOf($"w{random.Next(60)}"), i, 0, 0)).ToArray();
            words.Begin(into);
            words.Add(1, terms, withPositions: false, into);
            var groups = terms.GroupBy(term => term.Stem).ToArray();
            Assert.Equal(groups.Select(group => group.Key), into.Stems);
            Assert.Equal(groups.Select(group => (ulong)group.Count() << 8), into.Patterns);

            var hashes = terms.Select(term => (ulong)term.Stem << 60).ToList();
            shingles.Group(hashes, into);
            var counted = hashes.GroupBy(hash => hash).ToArray();
            Assert.Equal(counted.Select(group => group.Key), into.Hashes);
            Assert.Equal(counted.Select(group => (ulong)Math.Min(255, group.Count())), into.Patterns);
        }
    }

    private static int[] Numbers(TermTable table, KnownStems known, IEnumerable<string> words)
    {
        var document = new DocumentTerms { Known = known };
        foreach (var word in words)
        {
            document.Stems.Add(known.NumberOf(word));
            document.Hashes.Add(TermKey.OfWord(word).Hash);
        }

        var numbers = new int[document.Stems.Count];
        table.NumberAll(document, numbers);
        return numbers;
    }
}

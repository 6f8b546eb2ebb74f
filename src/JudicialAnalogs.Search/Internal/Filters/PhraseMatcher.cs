using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Filters;

/// <summary>Finds phrases in one segment: first the documents that have every word, then the places where the words meet, the rarest word first.</summary>
/// <param name="section">The segment's words.</param>
/// <param name="fields">Fields in which to look, one bit a field.</param>
/// <param name="positional">Fields with positions.</param>
internal sealed class PhraseMatcher(TermSection section, int fields, int positional)
{
    private readonly uint[] _scratch = new uint[PostingsCursor.Room];
    private readonly List<long> _positions = [];

    /// <summary>Documents of the segment in which the phrase stands, ascending.</summary>
    public IEnumerable<int> Documents(IReadOnlyList<PhraseSlot> slots)
    {
        var found = slots.Select(slot => (slot.Offset, Terms: slot.Words.Select(section.Find).Where(term => term >= 0).ToArray())).ToArray();
        var everywhere = new Bitmap(section.Documents);
        everywhere.Fill();
        foreach (var (_, terms) in found)
            everywhere.And(With(terms, slots.Count > 1 ? fields & positional : fields));
        return slots.Count == 1 ? Members(everywhere) : Meeting(found, everywhere);
    }

    private static IEnumerable<int> Members(Bitmap set)
    {
        for (var d = set.Next(0); d >= 0; d = set.Next(d + 1))
            yield return d;
    }

    private IEnumerable<int> Meeting((int Offset, int[] Terms)[] slots, Bitmap documents)
    {
        var order = slots.OrderBy(slot => slot.Terms.Sum(section.DocumentCount)).ToArray();
        var starts = Starts(order[0].Offset, order[0].Terms, documents);
        foreach (var (offset, terms) in order.Skip(1))
        {
            if (starts.Count == 0)
                break;
            var next = Starts(offset, terms, documents).ToHashSet();
            starts.RemoveAll(start => !next.Contains(start));
        }

        return starts.Select(start => start.Document).Distinct().Order();
    }

    /// <summary>Where the phrase would begin, judged by one of its places.</summary>
    private List<(int Document, long Start)> Starts(int offset, int[] terms, Bitmap documents)
    {
        var starts = new List<(int Document, long Start)>();
        foreach (var term in terms)
        {
            var cursor = new PostingsCursor(section.Postings(term), _scratch);
            var positions = new PositionCursor(section.Positions(term));
            for (var d = documents.Next(0); d >= 0; d = documents.Next(d + 1))
            {
                var code = cursor.Find(d);
                if (code < 0)
                    continue;
                var own = FieldsOf(section.Patterns[(int)code]) & positional;
                if ((own & fields) == 0)
                    continue;
                positions.Read(cursor.Ordinal, own, _positions);
                foreach (var position in _positions)
                {
                    if ((uint)position >= offset && (fields >> (int)(position >> 32) & 1) != 0)
                        starts.Add((d, position - offset));
                }
            }
        }

        return starts;
    }

    private Bitmap With(int[] terms, int wanted)
    {
        var with = new Bitmap(section.Documents);
        foreach (var term in terms)
        {
            var cursor = new PostingsCursor(section.Postings(term), _scratch);
            while (cursor.NextBlock())
            {
                for (var i = 0; i < cursor.Documents.Length; i++)
                {
                    if ((FieldsOf(section.Patterns[(int)cursor.Codes[i]]) & wanted) != 0)
                        with.Set((int)cursor.Documents[i]);
                }
            }
        }

        return with;
    }

    private static int FieldsOf(ulong pattern)
    {
        var mask = 0;
        for (var field = 0; pattern != 0; field++, pattern >>= 8)
            mask |= (pattern & 0xFF) != 0 ? 1 << field : 0;
        return mask;
    }
}

using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Internal.Keywords;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Filters;

/// <summary>Finds the documents whose text meets a <see cref="TextCondition"/>.</summary>
internal static class TextMatching
{
    private const int BlockMask = (1 << 10) - 1;

    /// <summary>The documents, removed ones among them; <see langword="null"/> when the condition demands nothing.</summary>
    public static Bitmap? Find(IndexSnapshot snapshot, TextCondition condition, CancellationToken cancellation)
    {
        var fields = FieldsOf(snapshot, condition);
        var terms = new List<Term>();
        snapshot.Source.Read(condition.Text, terms);
        var slots = terms.GroupBy(term => term.Position - terms[0].Position)
            .Select(group => new PhraseSlot(group.Key, [.. group.Select(term => TermKey.OfWord(term.Text)).Distinct()]))
            .ToArray();
        if (slots.Length == 0)
            return null;
        var positional = FieldMask(snapshot, field => field.Positions);
        if (slots.Length > 1 && (fields & positional) == 0)
            throw new ArgumentException($"The phrase «{condition.Text}» cannot be looked up: {condition.Field ?? "the index"} keeps no positions.", nameof(condition));
        var matching = new Bitmap(snapshot.Capacity);
        for (var s = 0; s < snapshot.Segments.Count; s++)
        {
            var matcher = new PhraseMatcher(snapshot.Segments[s].Segment.Keywords, fields, positional);
            var seen = 0;
            foreach (var document in matcher.Documents(slots))
            {
                if ((seen++ & BlockMask) == 0)
                    cancellation.ThrowIfCancellationRequested();
                matching.Set(snapshot.Bases[s] + document);
            }
        }

        return matching;
    }

    private static int FieldsOf(IndexSnapshot snapshot, TextCondition condition)
    {
        if (condition.Field is null)
            return FieldMask(snapshot, _ => true);
        var field = snapshot.Schema.IndexOf(condition.Field);
        return field >= 0 ? 1 << field : throw new ArgumentException($"The index has no field '{condition.Field}'.", nameof(condition));
    }

    private static int FieldMask(IndexSnapshot snapshot, Func<Documents.SearchField, bool> has)
    {
        var mask = 0;
        for (var f = 0; f < snapshot.Schema.Fields.Count; f++)
            mask |= has(snapshot.Schema.Fields[f]) ? 1 << f : 0;
        return mask;
    }
}

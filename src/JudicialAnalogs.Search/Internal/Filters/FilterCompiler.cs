using JudicialAnalogs.Search.Filters;
using JudicialAnalogs.Search.Internal.Storage;

namespace JudicialAnalogs.Search.Internal.Filters;

/// <summary>Turns a filter into the set of documents of a snapshot that may be found.</summary>
internal static class FilterCompiler
{
    /// <summary>The set, which must not be changed: without conditions it is the snapshot's own.</summary>
    public static Bitmap Compile(IndexSnapshot snapshot, SearchFilter filter, CancellationToken cancellation = default)
    {
        if (filter.Facets.Count == 0 && filter.Ranges.Count == 0 && filter.Texts.Count == 0 && filter.ExcludedIds.Count == 0)
            return snapshot.Live;
        var allowed = snapshot.Live.Copy();
        foreach (var condition in filter.Facets)
        {
            cancellation.ThrowIfCancellationRequested();
            if (condition.Exclude)
                allowed.Except(Matching(snapshot, condition));
            else
                allowed.And(Matching(snapshot, condition));
        }

        foreach (var range in filter.Ranges)
        {
            cancellation.ThrowIfCancellationRequested();
            allowed.And(Matching(snapshot, range));
        }

        foreach (var condition in filter.Texts)
        {
            if (TextMatching.Find(snapshot, condition, cancellation) is not { } matching)
                continue;
            if (condition.Exclude)
                allowed.Except(matching);
            else
                allowed.And(matching);
        }

        foreach (var id in filter.ExcludedIds)
        {
            var document = snapshot.Locate(id);
            if (document >= 0)
                allowed.Clear(document);
        }

        return allowed;
    }

    private static Bitmap Matching(IndexSnapshot snapshot, FacetCondition condition)
    {
        var matching = new Bitmap(snapshot.Capacity);
        for (var s = 0; s < snapshot.Segments.Count; s++)
        {
            var facets = snapshot.Segments[s].Segment.Facets;
            var facet = facets.Facet(condition.Facet);
            foreach (var value in condition.AnyOf)
            {
                foreach (var local in facets.With(facet, value))
                    matching.Set(snapshot.Bases[s] + local);
            }
        }

        foreach (var id in condition.OrIds)
        {
            if (snapshot.Locate(id) is var document and >= 0)
                matching.Set(document);
        }

        return matching;
    }

    private static Bitmap Matching(IndexSnapshot snapshot, NumberRange range)
    {
        var matching = new Bitmap(snapshot.Capacity);
        double minimum = range.Minimum ?? double.NegativeInfinity, maximum = range.Maximum ?? double.PositiveInfinity;
        for (var s = 0; s < snapshot.Segments.Count; s++)
        {
            var values = snapshot.Segments[s].Segment.Numbers(range.Name);
            for (var d = 0; d < values.Length; d += 64)
                matching.SetBits(snapshot.Bases[s] + d, Within(values[d..Math.Min(values.Length, d + 64)], minimum, maximum));
        }

        return matching;
    }

    /// <summary>One bit for each of at most 64 values.</summary>
    private static ulong Within(ReadOnlySpan<double> values, double minimum, double maximum)
    {
        ulong bits = 0;
        for (var i = 0; i < values.Length; i++)
            bits |= (values[i] >= minimum & values[i] <= maximum ? 1UL : 0) << i;
        return bits;
    }
}

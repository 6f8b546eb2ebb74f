using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Records;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Highlighting;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Brings the passages of analogs from the records: the index knows only where they stand.</summary>
internal sealed class PassageReader(IActStore acts, ITermSource source)
{
    /// <summary>Passages of each analog, by act; none of an operative part.</summary>
    public async Task<ILookup<string, V1.Passage>> ReadAsync(IReadOnlyList<AlikeUnit> analogs, IReadOnlyList<string> terms, CancellationToken cancellationToken)
    {
        var stored = await acts.GetManyAsync([.. analogs.Select(analog => analog.Unit.Address.ActId).Distinct()], cancellationToken);
        var byId = stored.ToDictionary(act => act.Id, StringComparer.Ordinal);
        var highlighter = new Highlighter(source);
        var wanted = terms.ToHashSet(StringComparer.Ordinal);
        return analogs
            .DistinctBy(analog => analog.Unit.Address.ActId)
            .Where(analog => byId.ContainsKey(analog.Unit.Address.ActId))
            .SelectMany(analog => Of(byId[analog.Unit.Address.ActId], analog.Hit, highlighter, wanted))
            .ToLookup(passage => passage.ActId, StringComparer.Ordinal);
    }

    private static IEnumerable<V1.Passage> Of(CourtAct act, HybridHit? hit, Highlighter highlighter, HashSet<string> terms)
    {
        var places = (hit?.Passages ?? []).Select(match => ActDocument.Locate(act, match.Span)).OfType<(SegmentKind Segment, TextSpan Span)>().ToList();
        if (places.Count == 0)
            places.AddRange(PassageChoice.Of(act, highlighter, terms));
        foreach (var (segment, span) in places)
        {
            var text = act.Quote(span);
            var wire = new V1.Passage { ActId = act.Id, Segment = (V1.SegmentKind)segment, Span = PracticeMapping.SpanToWire(span), Text = text };
            wire.Highlights.AddRange(highlighter.Mark(text, terms).Select(mark => new V1.TextSpan { Start = mark.Start, Length = mark.Length }));
            yield return wire;
        }
    }
}

using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Records;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Highlighting;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Brings the passages of analogs from the records: the index knows only where they stand.</summary>
internal sealed class PassageReader(IActStore acts, ITermSource source)
{
    /// <summary>Passages of each analog, by act.</summary>
    public async Task<ILookup<string, V1.Passage>> ReadAsync(IReadOnlyList<Analog> analogs, IReadOnlyList<string> terms, CancellationToken cancellationToken)
    {
        var stored = await acts.GetManyAsync([.. analogs.Select(analog => analog.Decided.Address.ActId).Distinct()], cancellationToken);
        var byId = stored.ToDictionary(act => act.Id, StringComparer.Ordinal);
        var highlighter = new Highlighter(source);
        return analogs
            .SelectMany(analog => (analog.Hit?.Passages ?? []).Select(match => (analog.Decided.Address.ActId, match.Span)))
            .Where(passage => byId.ContainsKey(passage.ActId))
            .Select(passage => (passage.ActId, Place: ActDocument.Locate(byId[passage.ActId], passage.Span)))
            .Where(passage => passage.Place is not null)
            .Select(passage =>
            {
                var (segment, span) = passage.Place!.Value;
                var text = byId[passage.ActId].Quote(span);
                var wire = new V1.Passage { ActId = passage.ActId, Segment = (V1.SegmentKind)segment, Span = PracticeMapping.SpanToWire(span), Text = text };
                wire.Highlights.AddRange(highlighter.Mark(text, terms).Select(mark => new V1.TextSpan { Start = mark.Start, Length = mark.Length }));
                return wire;
            })
            .ToLookup(passage => passage.ActId, StringComparer.Ordinal);
    }
}

using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Instances;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Cases;

/// <summary>Brings what acts of higher courts did with others, each with the words that decide it.</summary>
internal sealed class ReviewReader(IActStore acts)
{
    /// <summary>The reviews on the wire, by the identity of the higher court's act; one that was removed or closed meanwhile is left out.</summary>
    public async Task<IReadOnlyDictionary<string, V1.ActReview>> ReadAsync(IEnumerable<Review> reviews, CancellationToken cancellationToken)
    {
        var wanted = reviews.DistinctBy(review => review.ActId).ToList();
        if (wanted.Count == 0)
            return new Dictionary<string, V1.ActReview>();
        var stored = (await acts.GetManyAsync([.. wanted.Select(review => review.ActId)], cancellationToken)).Where(act => !act.Closed).ToDictionary(act => act.Id, StringComparer.Ordinal);
        return wanted.Where(review => stored.ContainsKey(review.ActId)).ToDictionary(review => review.ActId, review => ToWire(review, stored[review.ActId]), StringComparer.Ordinal);
    }

    private static V1.ActReview ToWire(Review review, CourtAct act) => new()
    {
        ActId = review.ActId,
        Court = review.Court,
        CaseNumber = review.CaseNumber,
        DecidedOn = DayMapping.ToWire(review.DecidedOn),
        Outcome = (V1.AppealOutcome)review.Outcome,
        // The table and the records are read one after the other: an act replaced in between may be shorter.
        Passage = review.Span is { } span && span.End <= act.Text.Length
            ? new V1.Passage { ActId = act.Id, Segment = V1.SegmentKind.Operative, Span = PracticeMapping.SpanToWire(span), Text = act.Quote(span) }
            : null,
    };
}

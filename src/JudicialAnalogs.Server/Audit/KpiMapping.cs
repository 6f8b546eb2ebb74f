using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Practice.Audit.Kpi;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Key figures on the wire.</summary>
internal static class KpiMapping
{
    public static V1.KpiReportResponse ToWire(KpiFigures figures, V1.AnswerContext context, Wording wording)
    {
        var wire = new V1.KpiReportResponse
        {
            Context = context,
            IntroducedOn = DayMapping.ToWire(figures.IntroducedOn),
            Drafts = figures.Drafts,
            DivergingDrafts = figures.Diverging,
            FinalizedDrafts = figures.Finalised,
            OwingDrafts = figures.Owing,
        };
        wire.FinalActs.AddRange(figures.Links.Select(link => new V1.FinalActLinkCount { Link = (V1.FinalActLink)link.Link, Drafts = link.Drafts }));
        wire.Appeals.AddRange(figures.Appeals.Select(group => ToWire(group, wording)));
        wire.Durations.AddRange(figures.Durations.Select(group => ToWire(group.Group, group.Time, wording)));
        wire.Reasons.AddRange(figures.Reasons.Select(reason => new V1.ReasonKpi { Category = (V1.ReasonCategory)reason.Category, Share = ToWire(reason.Share, wording) }));
        wire.Alerts.AddRange(figures.Alerts.Select(alert => ToWire(alert, wording)));
        wire.Cautions.AddRange([wording.Say("Kpi.Caution.Cause"), wording.Say("Kpi.Caution.Appeals"), wording.Say("Kpi.Caution.Marks")]);
        return wire;
    }

    private static V1.AppealKpi ToWire(AppealFigures group, Wording wording) => new()
    {
        Group = (V1.KpiActGroup)group.Group,
        Acts = group.Acts,
        Unknown = group.Of(AppealOutcome.Unspecified),
        NotAppealed = group.Of(AppealOutcome.NotAppealed),
        Upheld = group.Of(AppealOutcome.Upheld),
        Changed = group.Of(AppealOutcome.Changed),
        Cancelled = group.Of(AppealOutcome.Cancelled),
        DisplacedOfReviewed = ToWire(group.OfReviewed, wording),
        DisplacedOfKnown = ToWire(group.OfKnown, wording),
    };

    private static V1.DurationKpi ToWire(DraftGroup group, MedianDuration time, Wording wording)
    {
        var wire = new V1.DurationKpi { Group = (V1.KpiDraftGroup)group, Size = time.Size };
        if (time is not { Median: { } median, Lower: { } low, Upper: { } high })
        {
            wire.Note = TooFew(time.Size, wording);
            return wire;
        }

        (wire.MedianHours, wire.LowHours, wire.HighHours) = (median.TotalHours, low.TotalHours, high.TotalHours);
        return wire;
    }

    private static V1.AlertKpi ToWire(AlertFigures alert, Wording wording) => new()
    {
        OutsideTheLaw = alert.OutsideLaw,
        Aspect = SharpAspectMapping.ToWire(alert.Aspect).FirstOrDefault(),
        Precision = ToWire(alert.Precision, wording),
        Unanswered = alert.Unanswered,
        PrecisionAfterReview = ToWire(alert.PrecisionAfterReview, wording),
        ErrorsConfirmed = alert.Confirmed,
        ErrorsUnfounded = alert.Unfounded,
        ErrorsOpen = alert.Open,
    };

    private static V1.KpiShare ToWire(CountedShare share, Wording wording)
    {
        var wire = new V1.KpiShare { Count = share.Count, Size = share.Size };
        if (share is not { Share: { } told, Lower: { } low, Upper: { } high })
        {
            wire.Note = TooFew(share.Size, wording);
            return wire;
        }

        (wire.Share, wire.Low, wire.High) = (told, low, high);
        return wire;
    }

    private static string TooFew(int size, Wording wording) => wording.Say("Kpi.TooFew", size, CountedShare.Floor);
}

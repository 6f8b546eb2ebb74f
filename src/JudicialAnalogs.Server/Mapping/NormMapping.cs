using JudicialAnalogs.Archive.Norms;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Norms on the wire, and what a reader must know about them.</summary>
internal static class NormMapping
{
    public static V1.GetNormResponse ToWire(NormOnDay found, NormOnDay twin, Wording wording) => new()
    {
        Norm = ToWire(found.Norm, wording),
        Twin = ToWire(twin.Norm, wording),
        Nearest = ToWire(found.Nearest, wording),
        Standing = (V1.NormStanding)found.Standing,
    };

    public static V1.FoundNorm ToWire(FoundNorm norm, DateOnly day, Wording wording)
    {
        var wire = new V1.FoundNorm
        {
            Norm = ToWire(norm.Found.Norm, wording),
            Twin = ToWire(norm.Twin.Norm, wording),
            Nearest = ToWire(norm.Found.Nearest, wording),
            Standing = (V1.NormStanding)norm.Found.Standing,
            Score = norm.Score,
            Cited = norm.Cited,
            Reference = norm.Reference.ToString(),
            Explanation = norm.Explanation is { } explanation ? ScoreTree.Of(explanation) : null,
        };
        wire.Notices.AddRange(Notices(norm.Reference, norm.Found, norm.Twin, day, wording));
        return wire;
    }

    /// <summary>What a reader of a list of found norms must know.</summary>
    public static IEnumerable<string> Notices(NormFindings found, DateOnly day, Wording wording)
    {
        yield return found.IsEmpty ? wording.Say("Notice.NormsNotLoaded") : wording.Say("Notice.NormsOnDay", wording.Day(day));
        if (found is { IsEmpty: false, HasVectors: false })
            yield return wording.Say("Notice.NoVectors");
        foreach (var reference in found.NotStored)
            yield return wording.Say("Notice.NormNotStored", reference);
    }

    /// <summary>Why there is no text, or how far the one given can be relied on.</summary>
    public static IEnumerable<string> Notices(NormRef reference, NormOnDay found, NormOnDay twin, DateOnly day, Wording wording)
    {
        switch (found)
        {
            case { Standing: NormStanding.Unknown }:
                yield return wording.Say("Notice.NormLanguage", reference);
                foreach (var notice in twin.Standing == NormStanding.Unknown ? [] : Notices(reference, twin, twin, day, wording))
                    yield return notice;
                break;
            case { Standing: NormStanding.Excluded, Norm: { InForceFrom: { } since } norm }:
                yield return wording.Say("Notice.NormExcluded", norm.Reference, wording.Day(since), string.Join("; ", norm.Amendments.Select(by => Amendment(norm, by, wording))));
                break;
            case { Standing: NormStanding.Excluded }:
                yield return wording.Say("Notice.NormExcludedUndated", found.Norm!.Reference);
                break;
            case { Standing: NormStanding.PerhapsInForce }:
                yield return found.Norm!.CertainFrom is { } certain ? wording.Say("Notice.NormPerhaps", wording.Day(certain)) : wording.Say("Notice.NormUndated");
                break;
            case { Standing: NormStanding.OutsideLoaded, Nearest: { } nearest }:
                yield return Outside(nearest, day, wording);
                if (nearest is { Reference.Part: not null, IsExcluded: false, Amendments.Count: > 0 } && nearest.InForceFrom > day)
                    yield return wording.Say("Notice.NormArticleGrain", nearest.Reference);
                break;
            default:
                break;
        }
    }

    private static string Outside(Norm nearest, DateOnly day, Wording wording)
    {
        var (key, bound) = nearest switch
        {
            { InForceTo: { } to } when to < day => ("Notice.NormKnownTo", to),
            { InForceFrom: { } from } when from <= day => ("Notice.NormChangedSince", from),
            { IsExcluded: true } => ("Notice.NormExcludedLater", nearest.InForceFrom ?? day),
            _ => ("Notice.NormKnownFrom", nearest.InForceFrom ?? day),
        };
        return wording.Say(key, wording.Day(day), nearest.Reference, wording.Day(bound));
    }

    private static V1.NormText? ToWire(Norm? norm, Wording wording) => norm is null ? null : new V1.NormText
    {
        Reference = norm.Reference.ToString(),
        Language = LanguageMapping.ToWire(norm.Language),
        Title = norm.Title,
        Text = norm.Text,
        InForce = new V1.DayRange { From = DayMapping.ToWire(norm.InForceFrom), To = DayMapping.ToWire(norm.InForceTo) },
        Source = norm.Source,
        SourceHash = norm.SourceHash,
        AmendedBy = { norm.Amendments.Select(amendment => Amendment(norm, amendment, wording)) },
        Excluded = norm.IsExcluded,
        CertainFrom = DayMapping.ToWire(norm.CertainFrom),
    };

    private static string Amendment(Norm norm, Amendment amendment, Wording wording)
    {
        var law = wording.Say(norm.Reference.IsOfResolution ? "Norm.AmendedBy.Resolution" : "Norm.AmendedBy", wording.Day(amendment.LawDate), amendment.LawNumber.Length == 0 ? "" : $" № {amendment.LawNumber}");
        return amendment.InForceFrom is { } since
            ? wording.Say("Norm.AmendedBy.Since", law, wording.Day(since))
            : wording.Say("Norm.AmendedBy.Between", law, wording.Day(amendment.Earliest), wording.Day(amendment.ForCertain));
    }
}

using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Practice.Audit;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Server.Audit;

/// <summary>What a draft was about and what became of its case, on the wire.</summary>
internal static class CaseFateMapping
{
    public static V1.CaseFate ToWire(CaseFate fate)
    {
        var wire = new V1.CaseFate { Link = (V1.FinalActLink)fate.Link, ActId = fate.ActId, Outcome = (V1.AppealOutcome)fate.Outcome };
        wire.HigherActIds.AddRange(fate.HigherActs);
        return wire;
    }

    /// <summary>What became of the case of a subject; nothing to go by where none was kept.</summary>
    public static CaseFate FateOf(AssessmentSubject? subject, CaseFates fates) => subject is null
        ? CaseFate.None(FinalActLink.NothingToGoBy)
        : fates.Of(new DraftedCase(subject.CaseNumber, subject.Court, subject.DecidedOn, subject.Article));

    /// <summary>Article and part as a norm; empty without an article.</summary>
    public static string FoundUnder(AssessmentSubject? subject) => subject is not { Article.Length: > 0 }
        ? ""
        : NormRef.Of("УК", subject.Article, subject.Part.Length == 0 ? null : subject.Part).ToString();
}

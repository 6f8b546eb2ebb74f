using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>What every answer says of the state it was given from.</summary>
internal static class AnswerContexts
{
    /// <summary>For an answer that no search took part in.</summary>
    public static V1.AnswerContext Of(Engine engine, Wording wording)
    {
        var table = engine.Counts.Table;
        return Of(table.Sequence, table.ContainsSynthetic, wording);
    }

    /// <summary>For an answer that was made from an earlier state of the archive and is given again.</summary>
    public static V1.AnswerContext Of(long archiveSequence, bool containsSynthetic, Wording wording)
    {
        var context = new V1.AnswerContext { ArchiveSequence = archiveSequence, ContainsSynthetic = containsSynthetic, Language = wording.Language };
        if (containsSynthetic)
            context.Notices.Add(wording.Say("Notice.Synthetic"));
        return context;
    }

    /// <summary>For an answer of practice.</summary>
    public static V1.AnswerContext Of(PracticeAnswer practice, bool hasVectors, Wording wording)
    {
        var context = new V1.AnswerContext
        {
            IndexVersion = practice.Search.IndexVersion,
            CalibrationVersion = practice.Calibration.Version,
            ArchiveSequence = practice.Table.Sequence,
            ContainsSynthetic = practice.Table.ContainsSynthetic,
            Language = wording.Language,
        };
        if (practice.Table.ContainsSynthetic)
            context.Notices.Add(wording.Say("Notice.Synthetic"));
        if (practice.Search.FellBack)
            context.Notices.Add(wording.Say("Notice.EmbeddingsFellBack"));
        if (!hasVectors)
            context.Notices.Add(wording.Say("Notice.NoVectors"));
        if (practice.Search.Presumed is { } presumed)
            context.Notices.AddRange(PresumedWording.Of(wording, presumed));
        if (practice.Calibration.Sequence != practice.Table.Sequence)
            context.Notices.Add(wording.Say("Notice.BeyondCalibration"));
        return context;
    }
}

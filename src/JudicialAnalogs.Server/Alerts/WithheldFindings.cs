using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Alerts;

/// <summary>Takes the findings of divergence out of an answer and says so in it. What the law says stays.</summary>
internal static class WithheldFindings
{
    /// <summary>Withholds them.</summary>
    /// <param name="shown">The answer.</param>
    /// <param name="wording">Its language.</param>
    public static void Withhold(V1.AssessDraftResponse shown, Wording wording)
    {
        if (shown.FindingsWithheld)
            return;
        shown.FarFromPractice.Clear();
        shown.FindingsWithheld = true;
        shown.Context ??= new V1.AnswerContext();
        shown.Context.Notices.Add(wording.Say("Notice.AlertsOff"));
    }
}

namespace JudicialAnalogs.Server.Notes;

/// <summary>What a comparison with practice found. It never says that the draft is wrong.</summary>
/// <param name="Aspect">What was compared, in words.</param>
/// <param name="Level">How far from practice, in words.</param>
/// <param name="Message">The finding.</param>
/// <param name="Effect">The draft beside what practice did; null where there is nothing to set beside.</param>
/// <param name="Guarantee">How often such a finding comes up for ordinary decisions; null where nothing is promised.</param>
/// <param name="Compared">Decisions it was compared with.</param>
/// <param name="PValue">Share of comparable decisions at least as unusual, 0 to 1; null where nothing was calibrated.</param>
public sealed record NotedPracticeFinding(
    string Aspect, string Level, NotedText Message, NotedText? Effect, NotedText? Guarantee, int Compared, double? PValue);

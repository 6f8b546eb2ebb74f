using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>A key argument is right when its words overlap those of one of the gold and both pull the same way.</summary>
internal static class ArgumentComparison
{
    public static void Compare(EvaluatedAct act, ExtractedAct read, string text, ScoreBoard board)
    {
        var wanted = act.Gold.KeyArguments.Select(argument => (Argument: argument, Start: text.IndexOf(argument.Quote, StringComparison.Ordinal))).ToList();
        var wrong = new List<(string?, string?)>();
        var met = new HashSet<ExtractedArgument>(ReferenceEqualityComparer.Instance);
        var right = 0;
        foreach (var argument in read.KeyArguments)
        {
            var start = text.IndexOf(argument.Quote, StringComparison.Ordinal);
            var over = wanted.Where(gold => gold.Start >= 0 && start >= 0 && gold.Start < start + argument.Quote.Length && start < gold.Start + gold.Argument.Quote.Length).ToList();
            met.UnionWith(over.Where(gold => SameEffect(gold.Argument, argument)).Select(gold => gold.Argument));
            if (over.Exists(gold => SameEffect(gold.Argument, argument)))
                right++;
            else
                wrong.Add((over.Count > 0 ? Said(over[0].Argument) : null, Said(argument)));
        }

        board.Counted("key_argument_precision", act, right, read.KeyArguments.Count, right, wrong);
        board.Counted("key_argument_recall", act, wanted.Count, met.Count, met.Count, wanted.Where(gold => !met.Contains(gold.Argument)).Select(gold => ((string?)Said(gold.Argument), (string?)null)));
    }

    /// <summary>Gold may say <c>granted</c> for <c>claim_granted</c>.</summary>
    private static bool SameEffect(ExtractedArgument one, ExtractedArgument other) => Bare(one.Effect) == Bare(other.Effect);

    private static string Bare(string effect) => effect.StartsWith("claim_", StringComparison.Ordinal) ? effect["claim_".Length..] : effect;

    private static string Said(ExtractedArgument argument) => $"{argument.Effect}: {argument.Quote}";
}

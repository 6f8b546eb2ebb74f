using JudicialAnalogs.Reading.Extraction;

namespace JudicialAnalogs.CorpusTools.Evaluation;

/// <summary>
/// A key argument is right when its words overlap those of one of the gold and both pull the same way. For precision, not for recall, one
/// that a reviewer would let pass is as good.
/// </summary>
internal static class ArgumentComparison
{
    public static void Compare(EvaluatedAct act, ExtractedAct read, string text, ScoreBoard board)
    {
        var wanted = Placed(act.Gold.KeyArguments, text);
        var acceptable = Placed(act.Acceptable, text);
        var wrong = new List<(string?, string?)>();
        var met = new HashSet<ExtractedArgument>(ReferenceEqualityComparer.Instance);
        var right = 0;
        foreach (var argument in read.KeyArguments)
        {
            var start = text.IndexOf(argument.Quote, StringComparison.Ordinal);
            var over = Over(wanted, start, argument.Quote.Length);
            met.UnionWith(over.Where(gold => SameEffect(gold, argument)));
            if (over.Concat(Over(acceptable, start, argument.Quote.Length)).Any(gold => gold.Effect.Length == 0 || SameEffect(gold, argument)))
                right++;
            else
                wrong.Add((over.Count > 0 ? Said(over[0]) : null, Said(argument)));
        }

        board.Counted("key_argument_precision", act, right, read.KeyArguments.Count, right, wrong);
        board.Counted("key_argument_recall", act, act.Gold.KeyArguments.Count, met.Count, met.Count, act.Gold.KeyArguments.Where(gold => !met.Contains(gold)).Select(gold => ((string?)Said(gold), (string?)null)));
    }

    private static List<(ExtractedArgument Argument, int Start)> Placed(IEnumerable<ExtractedArgument> arguments, string text) =>
        [.. arguments.Select(argument => (argument, text.IndexOf(argument.Quote, StringComparison.Ordinal))).Where(placed => placed.Item2 >= 0)];

    private static List<ExtractedArgument> Over(List<(ExtractedArgument Argument, int Start)> placed, int start, int length) =>
        [.. placed.Where(gold => start >= 0 && gold.Start < start + length && start < gold.Start + gold.Argument.Quote.Length).Select(gold => gold.Argument)];

    /// <summary>Gold may say <c>granted</c> for <c>claim_granted</c>.</summary>
    private static bool SameEffect(ExtractedArgument one, ExtractedArgument other) => Bare(one.Effect) == Bare(other.Effect);

    private static string Bare(string effect) => effect.StartsWith("claim_", StringComparison.Ordinal) ? effect["claim_".Length..] : effect;

    private static string Said(ExtractedArgument argument) => $"{argument.Effect}: {argument.Quote}";
}

using System.Globalization;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Reports;

/// <summary>The tree of a score, a line a node.</summary>
internal static class ScoreLines
{
    public static void Write(ScoreNode node, int depth, TextWriter to)
    {
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{new string(' ', depth * 2)}{node.Value:0.0000} {node.Description}"));
        foreach (var child in node.Children)
            Write(child, depth + 1, to);
    }
}

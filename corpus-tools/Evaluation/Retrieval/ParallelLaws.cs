using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>Laws in both languages, <c>ru/*.txt</c> and <c>kk/*.txt</c> under the same names, as rows to train vectors on.</summary>
internal static class ParallelLaws
{
    /// <summary>The rows of every norm that stands in both languages.</summary>
    /// <exception cref="BadInputException">The folder has not this layout, or a file is no act of law.</exception>
    public static IReadOnlyList<TrainingRow> Read(string folder)
    {
        var (russian, kazakh) = (Files(folder, "ru"), Files(folder, "kk"));
        if (russian.Count == 0 && kazakh.Count == 0)
            throw new BadInputException($"{folder}: holds neither ru/*.txt nor kk/*.txt");
        var rows = new List<TrainingRow>();
        foreach (var name in russian.Keys.Union(kazakh.Keys).Order(StringComparer.Ordinal))
        {
            rows.AddRange(TwinRows.Of(
                Norms(russian.GetValueOrDefault(name), LawLanguage.Russian), Norms(kazakh.GetValueOrDefault(name), LawLanguage.Kazakh)));
        }

        return rows;
    }

    private static Dictionary<string, string> Files(string folder, string language)
    {
        var below = Path.Combine(folder, language);
        return Directory.Exists(below) ? Directory.EnumerateFiles(below, "*.txt").ToDictionary(path => Path.GetFileName(path), StringComparer.Ordinal) : [];
    }

    /// <summary>Norms under the name of the file, whatever the text calls the act: so that twins have one reference.</summary>
    private static IReadOnlyList<Norm> Norms(string? path, LawLanguage language)
    {
        if (path is null)
            return [];
        try
        {
            var text = LawTextReader.Read(Path.GetFileName(path), File.ReadAllBytes(path), Path.GetFileNameWithoutExtension(path));
            return text.Language == language ? text.Norms : throw new BadInputException($"{path}: not in the language of its folder");
        }
        catch (LawTextException refused)
        {
            throw new BadInputException(refused.Message);
        }
    }
}

using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Evaluation.Retrieval;

/// <summary>Laws in both languages, <c>ru/*.txt</c> and <c>kk/*.txt</c> under the same names, as rows to train vectors on.</summary>
internal static class ParallelLaws
{
    /// <summary>A row for every norm that stands in both languages, then one for every other norm.</summary>
    /// <exception cref="BadInputException">The folder has not this layout, or a file is no act of law.</exception>
    public static IReadOnlyList<TrainingRow> Read(string folder)
    {
        var (russian, kazakh) = (Files(folder, "ru"), Files(folder, "kk"));
        if (russian.Count == 0 && kazakh.Count == 0)
            throw new BadInputException($"{folder}: holds neither ru/*.txt nor kk/*.txt");
        var rows = new List<TrainingRow>();
        foreach (var name in russian.Keys.Union(kazakh.Keys).Order(StringComparer.Ordinal))
        {
            var (left, right) = (Norms(russian.GetValueOrDefault(name), LawLanguage.Russian), Norms(kazakh.GetValueOrDefault(name), LawLanguage.Kazakh));
            rows.AddRange(left.Select(norm => new TrainingRow(norm.Value, right.GetValueOrDefault(norm.Key))));
            rows.AddRange(right.Where(norm => !left.ContainsKey(norm.Key)).Select(norm => new TrainingRow(norm.Value)));
        }

        return rows;
    }

    private static Dictionary<string, string> Files(string folder, string language)
    {
        var below = Path.Combine(folder, language);
        return Directory.Exists(below) ? Directory.EnumerateFiles(below, "*.txt").ToDictionary(path => Path.GetFileName(path), StringComparer.Ordinal) : [];
    }

    /// <summary>Texts by place: number of the article, then of part and point. The act's name is that of the file, whatever the text calls it.</summary>
    private static Dictionary<string, string> Norms(string? path, LawLanguage language)
    {
        var norms = new Dictionary<string, string>(StringComparer.Ordinal);
        if (path is null)
            return norms;
        LawText text;
        try
        {
            text = LawTextReader.Read(Path.GetFileName(path), File.ReadAllBytes(path), Path.GetFileNameWithoutExtension(path));
        }
        catch (LawTextException refused)
        {
            throw new BadInputException(refused.Message);
        }

        if (text.Language != language)
            throw new BadInputException($"{path}: not in the language of its folder");
        foreach (var norm in text.Norms)
            norms.TryAdd(norm.Reference.ToString(), $"{norm.Title}\n{norm.Text}");
        return norms;
    }
}

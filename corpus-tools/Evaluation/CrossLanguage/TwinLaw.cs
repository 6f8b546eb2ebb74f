using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.CorpusTools.Commands;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Reading.LawTexts;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Evaluation.CrossLanguage;

/// <summary>An act of law that exists in both languages.</summary>
/// <param name="File">Its file's name, one for both.</param>
/// <param name="Articles">Articles with a title and a text in both languages.</param>
/// <param name="Rows">What it teaches the vectors.</param>
internal sealed record TwinLaw(string File, IReadOnlyList<TwinArticle> Articles, IReadOnlyList<TrainingRow> Rows)
{
    /// <summary>The acts of a folder laid out as <c>ru/*.txt</c> and <c>kk/*.txt</c>, in order of their names; those in one language are passed over.</summary>
    /// <exception cref="BadInputException">There are fewer than two, or one cannot be read.</exception>
    public static IReadOnlyList<TwinLaw> Load(string folder)
    {
        var (russian, kazakh) = (Path.Combine(folder, "ru"), Path.Combine(folder, "kk"));
        if (!Directory.Exists(russian) || !Directory.Exists(kazakh))
            throw new BadInputException($"{folder}: no folders ru and kk. Give a folder of laws with ru/NAME.txt and kk/NAME.txt.");
        var files = Directory.GetFiles(kazakh, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
            .Where(file => System.IO.File.Exists(Path.Combine(russian, file)));
        var laws = files.Select(file => Of(file, Norms(Path.Combine(russian, file)), Norms(Path.Combine(kazakh, file)))).ToList();
        return laws.Count(law => law.Articles.Count > 0) >= 2 ? laws : throw new BadInputException($"{folder}: fewer than two laws in both languages, so that none can be held out.");
    }

    private static TwinLaw Of(string file, IReadOnlyList<Norm> russian, IReadOnlyList<Norm> kazakh)
    {
        var twins = new Dictionary<NormRef, Norm>();
        foreach (var norm in kazakh)
            twins.TryAdd(norm.Reference, norm);
        var articles = new List<TwinArticle>();
        foreach (var norm in russian.DistinctBy(norm => norm.Reference))
        {
            if (norm.Reference is { Part: null, Point: null } && twins.TryGetValue(norm.Reference, out var twin)
                && Array.TrueForAll([norm.Title, norm.Text, twin.Title, twin.Text], text => text.Length > 0))
                articles.Add(new(norm.Title, norm.Text, twin.Title, twin.Text));
        }

        return new TwinLaw(file, articles, [.. TwinRows.Of(russian, kazakh)]);
    }

    private static IReadOnlyList<Norm> Norms(string path)
    {
        try
        {
            // Twins must bear one name, and what the name is does not matter here.
            return LawTextReader.Read(Path.GetFileName(path), System.IO.File.ReadAllBytes(path), Path.GetFileNameWithoutExtension(path)).Norms;
        }
        catch (LawTextException fault)
        {
            throw new BadInputException(fault.Message);
        }
    }
}

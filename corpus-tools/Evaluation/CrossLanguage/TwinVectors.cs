using System.Numerics.Tensors;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Evaluation.CrossLanguage;

/// <summary>The vectors of an article under one model.</summary>
internal sealed record TwinVectors(float[] KazakhTitle, float[] KazakhWhole, float[] RussianTitle, float[] RussianBlend, float[] RussianWhole)
{
    public static TwinVectors Of(TwinArticle article, LsiModel model)
    {
        var title = model.Embed(article.RussianTitle);
        var blend = new float[title.Length];
        TensorPrimitives.Add(title, model.Embed(article.RussianBody), blend);
        var norm = TensorPrimitives.Norm<float>(blend);
        if (norm > 0)
            TensorPrimitives.Divide(blend, norm, blend);
        return new(
            model.Embed(article.KazakhTitle),
            model.Embed($"{article.KazakhTitle}\n{article.KazakhBody}"),
            title,
            blend,
            model.Embed($"{article.RussianTitle}\n{article.RussianBody}"));
    }
}

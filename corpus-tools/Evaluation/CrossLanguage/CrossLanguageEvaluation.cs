using System.Numerics.Tensors;
using JudicialAnalogs.Search;
using JudicialAnalogs.Search.Vectors;

namespace JudicialAnalogs.CorpusTools.Evaluation.CrossLanguage;

/// <summary>Trains the vectors on some acts and asks Kazakh articles of the others for their Russian twins.</summary>
internal static class CrossLanguageEvaluation
{
    private static readonly (string Query, string Against, Func<TwinVectors, float[]> Asked, Func<TwinVectors, float[]> Looked)[] Measures =
    [
        ("title", "blend", vectors => vectors.KazakhTitle, vectors => vectors.RussianBlend),
        ("title", "title", vectors => vectors.KazakhTitle, vectors => vectors.RussianTitle),
        ("title", "whole", vectors => vectors.KazakhTitle, vectors => vectors.RussianWhole),
        ("whole", "whole", vectors => vectors.KazakhWhole, vectors => vectors.RussianWhole),
    ];

    public static CrossLanguageReport Run(IReadOnlyList<TwinLaw> laws, int folds, LsiOptions options, CancellationToken cancellationToken)
    {
        var (unseen, all) = (new RankSum(Measures.Length), new RankSum(Measures.Length));
        for (var fold = 0; fold < folds; fold++)
        {
            var rows = laws.Where((_, i) => i % folds != fold).SelectMany(law => law.Rows);
            if (LsiTrainer.Train(rows, AnalyzedTerms.ForArchive, options, cancellationToken) is not { } model)
                continue;
            var heldOut = laws.Where((_, i) => i % folds == fold).SelectMany(law => law.Articles).Select(article => TwinVectors.Of(article, model)).ToList();
            var seen = laws.Where((_, i) => i % folds != fold).SelectMany(law => law.Articles).Select(article => TwinVectors.Of(article, model)).ToList();
            foreach (var asked in heldOut)
            {
                for (var m = 0; m < Measures.Length; m++)
                {
                    var before = Before(asked, heldOut, Measures[m].Asked, Measures[m].Looked);
                    unseen.Add(m, before);
                    all.Add(m, before + Before(asked, seen, Measures[m].Asked, Measures[m].Looked));
                }
            }
        }

        return new(
            laws.Count,
            folds,
            options.Dimensions,
            unseen.Queries,
            (double)laws.Sum(law => law.Articles.Count) / folds,
            [.. Measures.SelectMany((measure, m) => new[] { unseen.Measure(m, measure.Query, measure.Against, "unseen"), all.Measure(m, measure.Query, measure.Against, "all") })]);
    }

    /// <summary>Other articles at least as close to the query as its twin.</summary>
    private static int Before(TwinVectors asked, List<TwinVectors> candidates, Func<TwinVectors, float[]> query, Func<TwinVectors, float[]> looked)
    {
        var own = TensorPrimitives.Dot<float>(query(asked), looked(asked));
        return candidates.Count(other => !ReferenceEquals(other, asked) && TensorPrimitives.Dot<float>(query(asked), looked(other)) >= own);
    }

    private sealed class RankSum(int measures)
    {
        private readonly double[] _reciprocal = new double[measures];
        private readonly int[] _hits = new int[measures];
        private readonly int[] _queries = new int[measures];

        public int Queries => _queries[0];

        public void Add(int measure, int before)
        {
            _reciprocal[measure] += 1.0 / (before + 1);
            _hits[measure] += before < 10 ? 1 : 0;
            _queries[measure]++;
        }

        public TwinMeasure Measure(int measure, string query, string against, string candidates)
        {
            var queries = Math.Max(1, _queries[measure]);
            return new(query, against, candidates, _reciprocal[measure] / queries, (double)_hits[measure] / queries);
        }
    }
}

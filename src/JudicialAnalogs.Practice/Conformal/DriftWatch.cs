namespace JudicialAnalogs.Practice.Conformal;

/// <summary>
/// Watches whether a stratum's practice stays what the calibration learned. It bets on more sharp decisions than the level allows
/// (a mixture of Bernoulli likelihood ratios, each restarted at nothing lost, as CUSUM does; Page 1954, Ville 1939): as long as practice is
/// unchanged no bet grows in expectation, so that a large stake is evidence of a change.
/// </summary>
public sealed class DriftWatch
{
    private static readonly double[] Rates = [0.12, 0.25, 0.4];
    private readonly double[] _stakes = new double[Rates.Length];
    private readonly int[] _since = new int[Rates.Length];
    private readonly double _level;

    /// <summary>A watch that has seen nothing.</summary>
    /// <param name="level">Share of sharp decisions that an unchanged practice has at most, between 0 and 1.</param>
    public DriftWatch(double level)
    {
        _level = level;
        Array.Fill(_stakes, 1);
    }

    /// <summary>The largest stake: 1 when nothing speaks for a change.</summary>
    public double Evidence => _stakes.Max();

    /// <summary>Decisions since the change that the largest stake speaks for.</summary>
    public int Since => _since[Array.IndexOf(_stakes, Evidence)];

    /// <summary>Takes notice of a decision.</summary>
    /// <param name="exceeded">True when its score was beyond the sharp limit.</param>
    public void Add(bool exceeded)
    {
        for (var i = 0; i < Rates.Length; i++)
        {
            if (_stakes[i] <= 1)
                (_stakes[i], _since[i]) = (1, 0);
            var rate = Math.Max(Rates[i], Math.Min(0.95, 2 * _level));
            _stakes[i] *= exceeded ? rate / _level : (1 - rate) / (1 - _level);
            _since[i]++;
        }
    }

    /// <summary>Forgets what it has seen.</summary>
    public void Reset()
    {
        Array.Fill(_stakes, 1);
        Array.Clear(_since);
    }
}

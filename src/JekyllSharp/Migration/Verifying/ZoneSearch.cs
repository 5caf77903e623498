namespace JekyllSharp.Migration.Verifying;

/// <summary>Finds the zone in which a site was built, from times that it wrote with their offsets.</summary>
internal static class ZoneSearch
{
    /// <summary>The zone that agrees with most of the times: the usual one if it does, then UTC, then any other that is known.</summary>
    public static TimeZoneInfo Find(TimeZoneInfo usual, IReadOnlyList<DateTimeOffset> times)
    {
        TimeZoneInfo best = usual;
        int most = Agreeing(usual, times);
        if (most == times.Count)
        {
            return usual;
        }

        foreach (TimeZoneInfo zone in TimeZoneInfo.GetSystemTimeZones().Prepend(TimeZoneInfo.Utc))
        {
            int agreeing = Agreeing(zone, times);
            if (agreeing > most)
            {
                (best, most) = (zone, agreeing);
            }
        }

        return best;
    }

    private static int Agreeing(TimeZoneInfo zone, IReadOnlyList<DateTimeOffset> times) => times.Count(t => zone.GetUtcOffset(t) == t.Offset);
}

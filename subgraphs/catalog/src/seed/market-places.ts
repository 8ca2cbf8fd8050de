/** A city where things are sold. */
export interface City { readonly place: string; readonly country: string; readonly latitude: number; readonly longitude: number }

const city = (place: string, country: string, latitude: number, longitude: number): City => ({ place, country, latitude, longitude });

/** By how much is sold there. Coordinates of their centres (https://www.geonames.org). */
export const cities: readonly City[] = [
  city("London", "GB", 51.5085, -0.1257), city("Berlin", "DE", 52.5244, 13.4105), city("Paris", "FR", 48.8534, 2.3488), city("Madrid", "ES", 40.4165, -3.7026),
  city("Istanbul", "TR", 41.0138, 28.9497), city("Hamburg", "DE", 53.5507, 9.993), city("Barcelona", "ES", 41.3888, 2.159), city("Munich", "DE", 48.1374, 11.5755),
  city("Milan", "IT", 45.4643, 9.1895), city("Rome", "IT", 41.8919, 12.5113), city("Vienna", "AT", 48.2085, 16.3721), city("Amsterdam", "NL", 52.374, 4.8897),
  city("Cologne", "DE", 50.9333, 6.95), city("Lyon", "FR", 45.7485, 4.8467), city("Warsaw", "PL", 52.2298, 21.0118), city("Dublin", "IE", 53.3331, -6.2489),
  city("Manchester", "GB", 53.481, -2.2374), city("Frankfurt", "DE", 50.1155, 8.6842), city("Lisbon", "PT", 38.7169, -9.1399), city("Prague", "CZ", 50.088, 14.4208),
  city("Copenhagen", "DK", 55.6759, 12.5655), city("Stockholm", "SE", 59.3294, 18.0687), city("Brussels", "BE", 50.8505, 4.3488), city("Leipzig", "DE", 51.3396, 12.3713),
  city("Zurich", "CH", 47.3667, 8.55), city("Marseille", "FR", 43.297, 5.3811), city("Birmingham", "GB", 52.4814, -1.8998), city("Valencia", "ES", 39.4697, -0.3774),
  city("Glasgow", "GB", 55.8651, -4.2576), city("Dresden", "DE", 51.0509, 13.7383), city("Rotterdam", "NL", 51.9225, 4.4792), city("Athens", "GR", 37.9838, 23.7278),
  city("Oslo", "NO", 59.9127, 10.7461), city("Helsinki", "FI", 60.1695, 24.9354), city("Budapest", "HU", 47.498, 19.0399), city("Toulouse", "FR", 43.6043, 1.4437),
  city("Seville", "ES", 37.3828, -5.9732), city("Edinburgh", "GB", 55.9521, -3.1965), city("Turin", "IT", 45.0705, 7.6868), city("Krakow", "PL", 50.0614, 19.9366),
];
